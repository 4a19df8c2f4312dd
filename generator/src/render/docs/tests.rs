use super::lines;
use crate::model::Docs;

fn told(text: &str) -> String {
    lines(&Docs::text(text), "").join("\n")
}
#[test]
fn probe() {
    let texts = std::fs::read_to_string("/tmp/t/hostile.txt").unwrap();
    let mut out = String::new();
    for (i, text) in texts.split("\n%%%\n").enumerate() {
        let text = text.replace("\\u202e", "\u{202e}").replace("\\r", "\r");
        let t = told(&text);
        eprintln!("--- {i}\n{text}\n=>\n{t}\n(again {})", told(&t) == t);
        for l in t.lines() {
            out.push_str(&format!("#[doc = {:?}]\n", format!(" {l}")));
        }
        out.push_str(&format!("pub fn f{i}() {{}}\n"));
    }
    std::fs::write("/tmp/t/hostile.rs", out).unwrap();
}

//! The patterns of real descriptions. They are not part of the project: `CORPUS_DIR` names the folder they are in.

use std::collections::BTreeMap;
use std::{env, fs, path::Path, path::PathBuf};

use serde_json::Value;

use super::differential::agree;
use super::{Matcher, kind, translate};

#[test]
fn patterns_of_real_descriptions_are_decided_rightly() {
    let Some(corpus) = env::var_os("CORPUS_DIR").map(PathBuf::from) else {
        eprintln!("skipped: CORPUS_DIR is not set");
        return;
    };
    let mut patterns = BTreeMap::new();
    for folder in ["specs", "multi"] {
        collect(&corpus.join(folder), &mut patterns);
    }
    assert!(patterns.len() > 100, "only {} patterns were found", patterns.len());
    let mut kinds = BTreeMap::<_, (usize, usize)>::new();
    for (source, uses) in &patterns {
        let kind = kind(source);
        println!("{source:?}: {kind}");
        let count = kinds.entry(summary(source)).or_default();
        *count = (count.0 + 1, count.1 + uses);
        agree(source);
    }
    println!("{kinds:#?}");
    let backtracking = kinds.keys().filter(|kind| kind.contains("backtracking"));
    assert_eq!(backtracking.count(), 0, "{kinds:#?}");
}

/// The kinds of matchers that a pattern gets.
fn summary(source: &str) -> String {
    let Ok(matcher) = translate(source) else {
        return "refused".to_owned();
    };
    let of = |part: &Matcher| match part {
        Matcher::Always => "always",
        Matcher::Regex(_) => "regex",
        Matcher::Automaton(_) => "automaton",
        Matcher::Backtracking(_) => "backtracking",
        _ => "runs",
    };
    let mut kinds: Vec<_> = matcher.parts().into_iter().map(of).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.join("+")
}

fn collect(folder: &Path, patterns: &mut BTreeMap<String, usize>) {
    for entry in fs::read_dir(folder).expect("CORPUS_DIR has folders of descriptions") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            collect(&path, patterns);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        if !text.contains("pattern") {
            continue;
        }
        let tree: Option<Value> = match path.extension().and_then(|extension| extension.to_str()) {
            Some("json") => serde_json::from_str(&text).ok(),
            Some("yaml" | "yml") => serde_yaml::from_str(&text).ok(),
            _ => None,
        };
        let mut pending: Vec<&Value> = tree.iter().collect();
        while let Some(value) = pending.pop() {
            if let Some(source) = value.get("pattern").and_then(Value::as_str) {
                *patterns.entry(source.to_owned()).or_default() += 1;
            }
            match value {
                Value::Object(members) => pending.extend(members.values()),
                Value::Array(items) => pending.extend(items),
                _ => {}
            }
        }
    }
}

use super::{Diagnostic, Diagnostics, Place, Severity};
use crate::source::{FileId, Pointer, Sources};

const YAML: &str = "a: 1\nb:\n  c: [x, 'pattern']\n  d: 2\n";

fn sources(texts: &[&str]) -> (Sources, Vec<FileId>) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let mut add = |(index, text): (usize, &&str)| {
        sources
            .add(format!("spec/{index}.yaml"), (*text).to_owned(), &mut diagnostics)
            .map(|(file, _)| file)
    };
    let files = texts.iter().enumerate().filter_map(&mut add).collect();
    assert_eq!(diagnostics.render(&sources, false), "");
    (sources, files)
}

fn pointer(text: &str) -> Pointer {
    text.parse().unwrap()
}

fn render(diagnostics: impl IntoIterator<Item = Diagnostic>, sources: &Sources) -> String {
    let mut collection = Diagnostics::new();
    collection.extend(diagnostics);
    collection.render(sources, false)
}

#[test]
fn shows_place_related_places_and_help() {
    let (sources, files) = sources(&[YAML, "z: 0\n"]);
    let diagnostic = Diagnostic::error("some-code", "`pattern` is wrong")
        .at(Place::text(files[0], pointer("/b/c/1"), 2..4))
        .help("correct it")
        .related(Place::key(files[0], pointer("/b/d")), "because of this")
        .related(Place::key(files[1], pointer("/z")), "and of this");
    let expected = "\
error[some-code]: `pattern` is wrong
 --> spec/0.yaml:3:13
  |
3 |   c: [x, 'pattern']
  |             ^^
  |
  = help: correct it
note: because of this
 --> spec/0.yaml:4:3
  |
4 |   d: 2
  |   ^
note: and of this
 --> spec/1.yaml:1:1
  |
1 | z: 0
  | ^

";
    assert_eq!(render([diagnostic], &sources), expected);
}

#[test]
fn marks_the_first_line_of_what_is_longer() {
    let (sources, files) = sources(&[YAML]);
    let text = render(
        [Diagnostic::warning("w", "m").at(Place::value(files[0], pointer("/b")))],
        &sources,
    );
    let expected = "\
warning[w]: m
 --> spec/0.yaml:3:3
  |
3 |   c: [x, 'pattern']
  |   ^^^^^^^^^^^^^^^^^

";
    assert_eq!(text, expected);
}

#[test]
fn shows_the_pointer_where_the_position_is_unknown() {
    // The parser that knows positions refuses the closing quote, because it is not indented.
    let (sources, files) = sources(&["a: 'x\n'\nb: 1\n"]);
    let place = |text| Place::value(files[0], pointer(text));
    let diagnostics = [
        Diagnostic::error("e", "one").at(place("/b")).help("help"),
        Diagnostic::error("e", "two").at(place("")),
        Diagnostic::error("e", "three"),
    ];
    let expected = "\
error[e]: three

error[e]: one
--> spec/0.yaml: /b
 = help: help

error[e]: two
--> spec/0.yaml

";
    assert_eq!(render(diagnostics, &sources), expected);
}

#[test]
fn trims_long_lines() {
    let line = format!("a: [{}\"é$bad\", {}]", "é, ".repeat(2_000), "x, ".repeat(20_000));
    let (sources, files) = sources(&[&format!("z: 0\n{line}\n")]);
    let place = Place::text(files[0], pointer("/a/2000"), 2..6);
    let text = render([Diagnostic::error("e", "m").at(place).help("help")], &sources);
    let kept = format!("…{}\"é$bad\", {}…", "é, ".repeat(16), "x, ".repeat(21));
    assert!(text.starts_with("error[e]: m\n --> spec/0.yaml:2:6007\n"), "{text}");
    assert!(
        text.contains(&kept) && text.contains(" ^^^^\n") && text.contains("= help: help\n"),
        "{text}"
    );
    let mark = text
        .lines()
        .find(|line| line.contains('^'))
        .unwrap()
        .chars()
        .position(|mark| mark == '^');
    let bad = text
        .lines()
        .find(|line| line.contains("$bad"))
        .unwrap()
        .chars()
        .position(|mark| mark == '$');
    assert_eq!(mark, bad, "{text}");
}

#[test]
fn sorts_by_file_and_line_and_drops_what_is_known() {
    let (sources, files) = sources(&[YAML, "z: 0\n"]);
    let at =
        |message: &str, file: usize, text| Diagnostic::error("e", message).at(Place::key(files[file], pointer(text)));
    let found = [
        at("four", 1, "/z"),
        at("three", 0, "/b/d"),
        at("one", 0, "/a"),
        at("two", 0, "/b"),
        at("one", 0, "/a"),
    ];
    let text = render(found, &sources);
    let order: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("error[e]: "))
        .collect();
    assert_eq!(order, ["one", "two", "three", "four"]);
}

#[test]
fn lists_the_places_of_what_is_the_same() {
    let (sources, files) = sources(&[YAML, "z: 0\n"]);
    let same = |file: usize, text| {
        let place = Place::key(files[file], pointer(text));
        Diagnostic::warning("w", "m").help("h").at(place)
    };
    let other = Diagnostic::warning("w", "other").at(Place::key(files[0], pointer("/b")));
    let found = [same(1, "/z"), same(0, "/b/d"), same(0, "/a"), other];
    let expected = "\
warning[w]: m
 --> spec/0.yaml:1:1
  |
1 | a: 1
  | ^
  |
  = help: h
  = note: the same at 4:3, spec/1.yaml:1:1

warning[w]: other
 --> spec/0.yaml:2:1
  |
2 | b:
  | ^

";
    assert_eq!(render(found, &sources), expected);
    let list = (0..23).map(|index| Place::value(files[0], Pointer::root().index(index)));
    let text = render(list.map(|place| Diagnostic::warning("w", "m").at(place)), &sources);
    assert!(text.ends_with("1:1, 1:1 and 2 more\n\n"), "{text}");
}

#[test]
fn counts_what_is_too_many() {
    let sources = Sources::new();
    let warnings = (0..53).map(|index| Diagnostic::warning("w", index.to_string()));
    let text = render(warnings.chain([Diagnostic::error("e", "once")]), &sources);
    let lines: Vec<_> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 52, "{text}");
    assert_eq!(
        lines[49..],
        ["warning[w]: 49", "error[e]: once", "warning[w]: 3 more of these"]
    );
}

#[test]
fn counts_by_severity() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(Diagnostic::warning("w", "one"));
    assert!(!diagnostics.has_errors());
    diagnostics.extend([
        Diagnostic::error("e", "one"),
        Diagnostic::error("e", "two"),
        Diagnostic::error("e", "two"),
    ]);
    assert!(diagnostics.has_errors());
    assert_eq!(
        (diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning)),
        (2, 1)
    );
    assert_eq!(
        diagnostics
            .into_iter()
            .map(|diagnostic| diagnostic.code)
            .collect::<Vec<_>>(),
        ["w", "e", "e"]
    );
}

#[test]
fn has_colours_on_request() {
    let mut diagnostics = Diagnostics::new();
    diagnostics.push(Diagnostic::error("e", "m"));
    for color in [false, true] {
        assert_eq!(diagnostics.render(&Sources::new(), color).contains('\u{1b}'), color);
    }
}

use super::{Origin, Origins};
use crate::source::tests::parsed;
use crate::source::{FileId, Pointer};

fn pointer(text: &str) -> Pointer {
    text.parse().unwrap()
}

/// Returns the origins of a document, and an overlay's origin at a pointer.
fn files() -> (Origins, impl Fn(&str) -> Origin) {
    let main = parsed("main.yaml", "a: 1").document.unwrap().0;
    let overlay = FileId(main.0 + 1);
    (Origins::new(main), move |text| Origin {
        file: overlay,
        pointer: pointer(text),
    })
}

fn check(origins: &Origins, cases: &[(&str, &str)]) {
    for (effective, expected) in cases {
        let place = origins.place(&pointer(effective));
        let name = if place.file == origins.main { "main" } else { "overlay" };
        assert_eq!(format!("{name}{}", place.pointer), *expected, "{effective}");
    }
}

#[test]
fn the_nearest_change_counts() {
    let (mut origins, overlay) = files();
    origins.insert(pointer("/a"), overlay("/actions/0/update"));
    origins.insert(pointer("/a/b"), overlay("/actions/1/update"));
    origins.insert(pointer("/a-b"), overlay("/actions/2/update"));
    let cases = [
        ("", "main"),
        ("/a", "overlay/actions/0/update"),
        ("/a/x/y", "overlay/actions/0/update/x/y"),
        ("/a/b/y", "overlay/actions/1/update/y"),
        ("/ab", "main/ab"),
    ];
    check(&origins, &cases);
    origins.insert(pointer("/a"), overlay("/actions/3/update"));
    check(
        &origins,
        &[
            ("/a/b/y", "overlay/actions/3/update/b/y"),
            ("/a-b", "overlay/actions/2/update"),
        ],
    );
    origins.remove(&pointer("/a"));
    check(&origins, &[("/a/b", "main/a/b"), ("/a-b", "overlay/actions/2/update")]);
}

#[test]
fn elements_move_up() {
    let (mut origins, overlay) = files();
    origins.insert(pointer("/l/3"), overlay("/u"));
    origins.insert(pointer("/l/2/x"), overlay("/v"));
    origins.insert(pointer("/l/1/x"), overlay("/w"));
    origins.remove_elements(&pointer("/l"), 5, &[1, 3]);
    let cases = [
        ("/l/0/x", "main/l/0/x"),
        ("/l/1", "main/l/2"),
        ("/l/1/x/y", "overlay/v/y"),
        ("/l/2/x", "main/l/4/x"),
    ];
    check(&origins, &cases);
    origins.remove_elements(&pointer("/l"), 3, &[0]);
    check(
        &origins,
        &[("/l/0/x", "overlay/v"), ("/l/0/z", "main/l/2/z"), ("/l/1", "main/l/4")],
    );
    origins.insert(pointer("/l/2"), overlay("/new"));
    check(&origins, &[("/l/2/z", "overlay/new/z")]);
}

#[test]
fn nodes_change_places() {
    let (mut origins, overlay) = files();
    origins.insert(pointer("/a/x"), overlay("/u"));
    origins.insert(pointer("/b"), overlay("/v"));
    origins.insert(pointer("/c/x"), overlay("/w"));
    let moves = [("/b", "/a"), ("/b/y", "/b"), ("/c/z", "/d"), ("/n/e/w", "/a/x/x")];
    let moves = moves.map(|(now, then)| (pointer(now), pointer(then)));
    origins.rearrange(&moves.into());
    let cases = [
        ("/b", "main/a"),
        ("/b/x/x", "overlay/u/x"),
        ("/b/y/y", "overlay/v/y"),
        ("/c/x", "overlay/w"),
        ("/c/z", "main/d"),
        ("/n/e/w", "overlay/u/x"),
        ("/n/e", "main/n/e"),
    ];
    check(&origins, &cases);
}

//! Case that is ignored (ECMA-262, section 22.2.2.7.3, Canonicalize).
//!
//! With the flag `u`, characters are the same if simple case folding makes them so: `k`, `K` and the Kelvin sign are,
//! `ß` and `ss` are not. A set contains whatever is the same as one of its characters, and what is negated is that whole
//! set: `[^a]` has no `A`. Only `\P{…}` is itself a set of characters, so that `\p{Lu}` and `\P{Lu}` both have `a`.

use std::sync::LazyLock;

use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

use super::ast::{Look, Node};
use super::class::{Class, Item};

/// All characters that are the same as another, and some that are not.
static CASED: LazyLock<ClassUnicode> = LazyLock::new(|| {
    let cased = Item::Property {
        negated: false,
        name: "Cased".to_owned(),
    };
    unicode(&Class {
        negated: false,
        items: vec![cased],
    })
});

/// The class without regard to case.
pub(super) fn ignored(mut class: Class) -> Class {
    let others = others(&class.items);
    class.items.extend(others);
    class
}

/// `\b` or, negated, `\B`, where more characters than those of ASCII are the same as one of `\w`.
pub(super) fn word_boundary(negated: bool) -> Node {
    let side = |behind, is_word: bool| {
        Node::Look(Look {
            body: Box::new(Node::Class(ignored(Class::word()))),
            behind,
            negated: !is_word,
        })
    };
    let branch = |before| Node::Concat(vec![side(true, before), side(false, before == negated)]);
    Node::Alternation(vec![branch(true), branch(false)])
}

/// Whether some text that a part matches has another case.
pub(super) fn is_cased(node: &Node) -> bool {
    match node {
        Node::Class(class) => !cased(class).ranges().is_empty(),
        Node::BackReference(_) => true,
        _ => node.children().iter().any(is_cased),
    }
}

/// The characters that differ from some of these in case alone, and are not among them.
fn others(items: &[Item]) -> Vec<Item> {
    let class = Class {
        negated: false,
        items: items.to_vec(),
    };
    let mut others = cased(&class);
    others.case_fold_simple();
    others.difference(&unicode(&class));
    let range = |range: &ClassUnicodeRange| Item::Range(range.start().into(), range.end().into());
    others.ranges().iter().map(range).collect()
}

/// The characters of a class that may have another case; to look at all would take long.
fn cased(class: &Class) -> ClassUnicode {
    let mut cased = unicode(class);
    cased.intersect(&CASED);
    cased
}

fn unicode(class: &Class) -> ClassUnicode {
    let ranges = class.all_ranges().into_iter();
    ClassUnicode::new(ranges.map(|(first, last)| ClassUnicodeRange::new(first, last)))
}

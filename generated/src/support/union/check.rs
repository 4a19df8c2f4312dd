// @generated: code that every generated crate has; do not edit, changes are lost.

//! Checking unions: the value of the branch, and that its tag is one of the branch.

use serde_json::Value;

use super::tags::{Tag, Tags};
use super::{Dispatch, Union, Visit, none};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// The member `name` of the object that a union is written as.
pub fn member<T: Union>(value: &T, name: &str) -> Option<Value> {
    let property = match T::DISPATCH {
        Dispatch::Tag(tags) => Some(tags.property()),
        Dispatch::Kind | Dispatch::Trial => None,
    };
    let is_tag = property == Some(name);
    value.visit(Member { name, is_tag })
}

/// Finds a member by its name.
struct Member<'a> {
    name: &'a str,
    /// Whether that is the property which determines the branch.
    is_tag: bool,
}

impl Visit for Member<'_> {
    type Output = Option<Value>;

    fn branch<B: Json>(self, _: usize, value: &B, _: impl Rule<B>) -> Option<Value> {
        value.member(self.name)
    }

    fn branch_tagged<B: Json>(self, _: usize, tag: &'static str, value: &B, _: impl Rule<B>) -> Option<Value> {
        if self.is_tag {
            Some(tag.into())
        } else {
            value.member(self.name)
        }
    }

    fn unknown(self, value: &Value) -> Option<Value> {
        value.get(self.name).cloned()
    }
}

/// The members that a union demands of the object that it is a part of.
pub fn demands<T: Union>(value: &T) -> Vec<&'static str> {
    value.visit(Demands)
}

/// Finds what the branch demands.
struct Demands;

impl Visit for Demands {
    type Output = Vec<&'static str>;

    fn branch<B: Json>(self, _: usize, value: &B, _: impl Rule<B>) -> Vec<&'static str> {
        value.demands()
    }

    fn unknown(self, _: &Value) -> Vec<&'static str> {
        Vec::new()
    }
}

/// Records everything that is wrong with a union.
pub fn check<T: Union>(value: &T, at: &Path<'_>, out: &mut Violations) {
    let dispatch = T::DISPATCH;
    if !value.visit(Checker { dispatch, at, out }) {
        none::<T>(at, out);
    }
}

/// Checks the value of a branch, and returns whether there is one.
struct Checker<'a> {
    dispatch: Dispatch,
    at: &'a Path<'a>,
    out: &'a mut Violations,
}

impl Visit for Checker<'_> {
    type Output = bool;

    fn branch<B: Json>(self, _: usize, value: &B, rule: impl Rule<B>) -> bool {
        rule.check(value, self.at, self.out);
        if !rule.is_exceeded(value) {
            value.check(self.at, self.out);
        }
        true
    }

    fn branch_open<B: Json>(self, branch: usize, value: &B, rule: impl Rule<B>) -> bool {
        if let Dispatch::Tag(tags) = self.dispatch {
            check_tag(tags, branch, value.member(tags.property()).as_ref(), self.at, self.out);
        }
        self.branch(branch, value, rule)
    }

    fn unknown(self, _: &Value) -> bool {
        false
    }
}

/// Checks that the tag of an object which a union is part of, its member `name`, is one of the union's variant.
pub fn check_beside<T: Union>(union: &T, name: &str, object: &impl Json, at: &Path<'_>, out: &mut Violations) {
    if let Dispatch::Tag(tags) = T::DISPATCH {
        let tag = object.member(name);
        union.visit(Beside { tags, tag, at, out });
    }
}

/// Checks a tag that stands beside a union.
struct Beside<'a> {
    tags: Tags,
    tag: Option<Value>,
    at: &'a Path<'a>,
    out: &'a mut Violations,
}

impl Visit for Beside<'_> {
    type Output = ();

    fn branch<B: Json>(self, _: usize, _: &B, _: impl Rule<B>) {}

    fn branch_open<B: Json>(self, branch: usize, _: &B, _: impl Rule<B>) {
        check_tag(self.tags, branch, self.tag.as_ref(), self.at, self.out);
    }

    fn unknown(self, _: &Value) {}
}

/// Checks that a tag is one of the branch of that position. Whether it may be absent is for others to check.
fn check_tag(tags: Tags, branch: usize, tag: Option<&Value>, at: &Path<'_>, out: &mut Violations) {
    let Some(tag) = tag else { return };
    if !tags.of(Tag::of(Some(tag))).contains(branch) {
        let own = tags.shown(|of| of == branch);
        let message = format_args!("contradicts the variant, whose values are {own}");
        out.add(&at.key(tags.property()), "discriminator", message);
    }
}

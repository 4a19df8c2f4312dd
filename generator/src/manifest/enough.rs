//! Whether what a user's manifest says is enough for generated code.

use std::collections::BTreeSet;

use semver::{Comparator, Op, VersionReq};
use toml_edit::{Item, TableLike};

use super::entries::Entry;
use super::{Lack, table};
use crate::dependency::Dependency;

/// What an entry of the user's lacks of the one that is needed.
pub fn lacks(name: &str, needed: &Entry, given: &Entry) -> Vec<Lack> {
    match (needed, given) {
        // Which features are on by default is the user's to say.
        (Entry::Feature(_), Entry::Feature(_)) if name == "default" => Vec::new(),
        (Entry::Feature(needed), Entry::Feature(given)) => missing(needed, given)
            .map(|item| Lack {
                message: format!("the feature `{name}` does not turn on `{item}`, which generated code needs"),
                help: format!("add `\"{item}\"` to it"),
            })
            .collect(),
        (Entry::Dependency(needed), Entry::Dependency(given)) => dependency(name, needed, given),
        _ => Vec::new(),
    }
}

fn missing<'e>(needed: &'e [String], given: &'e [String]) -> impl Iterator<Item = &'e String> {
    needed.iter().filter(|item| !given.contains(item))
}

fn dependency(name: &str, needed: &Dependency, given: &Dependency) -> Vec<Lack> {
    // The rest is in the manifest of the workspace.
    let inherits = given.others.contains_key("workspace");
    let mut lacks = Vec::new();
    if let (Some(wanted), Some(version)) = (&needed.version, &given.version)
        && !can_be(version, wanted)
    {
        lacks.push(Lack {
            message: format!("the dependency `{name}` has version `{version}`, but generated code needs `{wanted}`"),
            help: format!("require version `{wanted}`"),
        });
    }
    if inherits {
        return lacks;
    }
    lacks.extend(missing(&needed.features, &given.features).map(|feature| Lack {
        message: format!("the dependency `{name}` lacks the feature `{feature}`, which generated code needs"),
        help: format!("add `\"{feature}\"` to its `features`"),
    }));
    if needed.default_features && !given.default_features {
        lacks.push(Lack {
            message: format!("the dependency `{name}` lacks its default features, which generated code needs"),
            help: "remove `default-features = false`".to_owned(),
        });
    }
    lacks
}

/// What `[package]` lacks.
pub fn package(fresh: &dyn TableLike, known: &dyn TableLike) -> Vec<Lack> {
    let of = |manifest, name| -> Option<String> {
        let value = table(manifest, &["package"])?.get(name)?.as_str();
        value.map(str::to_owned)
    };
    let mut lacks = Vec::new();
    if let (Some(ours), Some(theirs)) = (of(fresh, "name"), of(known, "name"))
        && ours != theirs
    {
        lacks.push(Lack {
            message: format!("the package is called `{theirs}`, but its code is generated for `{ours}`"),
            help: format!("generate it with the name `{theirs}`, or rename the package"),
        });
    }
    for name in ["edition", "rust-version"] {
        if let (Some(ours), Some(theirs)) = (of(fresh, name), of(known, name))
            && numbers(&theirs) < numbers(&ours)
        {
            lacks.push(Lack {
                message: format!("the package has {name} `{theirs}`, but generated code needs `{ours}`"),
                help: format!("set `{name} = \"{ours}\"`"),
            });
        }
    }
    lacks
}

/// The numbers of a version with dots.
fn numbers(version: &str) -> Vec<u64> {
    version
        .split('.')
        .map(|number| number.parse().unwrap_or_default())
        .collect()
}

/// Dependencies that a feature turns on, and that are always on: cargo refuses such a manifest.
pub fn optional(manifest: &dyn TableLike) -> Vec<Lack> {
    let tables = ["features", "dependencies"].map(|name| table(manifest, &[name]));
    let [Some(features), Some(dependencies)] = tables else {
        return Vec::new();
    };
    let values = features.iter().filter_map(|(_, feature)| feature.as_array()).flatten();
    let named: BTreeSet<&str> = values
        .filter_map(|value| value.as_str()?.strip_prefix("dep:"))
        .collect();
    let is_optional = |item: &Item| item.as_table_like().and_then(|table| table.get("optional")?.as_bool());
    let always = named.into_iter().filter(|name| {
        let dependency = dependencies.get(name);
        dependency.is_some_and(|dependency| is_optional(dependency) != Some(true))
    });
    always
        .map(|name| Lack {
            message: format!("the dependency `{name}` is not optional, but a feature turns it on"),
            help: "add `optional = true`".to_owned(),
        })
        .collect()
}

/// A version without what follows its numbers.
type Triple = (u64, u64, u64);

/// Whether a version that is compatible with `wanted` can be chosen for the requirement `given`. What is no requirement
/// is cargo's to report.
fn can_be(given: &str, wanted: &str) -> bool {
    let (Ok(given), Ok(wanted)) = (VersionReq::parse(given), VersionReq::parse(wanted)) else {
        return true;
    };
    let ranges = given.comparators.iter().chain(&wanted.comparators).map(range);
    let from = ranges.clone().map(|(from, _)| from).max().unwrap_or_default();
    ranges.filter_map(|(_, to)| to).all(|to| from < to)
}

/// The versions that a comparator allows: from the first to before the second.
fn range(comparator: &Comparator) -> (Triple, Option<Triple>) {
    let Comparator {
        op,
        major,
        minor,
        patch,
        ..
    } = comparator;
    let lowest = (*major, minor.unwrap_or_default(), patch.unwrap_or_default());
    // What follows all versions that begin with the numbers that are given.
    let next = match (minor, patch) {
        (None, _) => (major.saturating_add(1), 0, 0),
        (Some(minor), None) => (*major, minor.saturating_add(1), 0),
        (Some(minor), Some(patch)) => (*major, *minor, patch.saturating_add(1)),
    };
    match op {
        Op::Greater => (next, None),
        Op::GreaterEq => (lowest, None),
        Op::Less => ((0, 0, 0), Some(lowest)),
        Op::LessEq => ((0, 0, 0), Some(next)),
        Op::Tilde => match minor {
            Some(minor) => (lowest, Some((*major, minor.saturating_add(1), 0))),
            None => (lowest, Some(next)),
        },
        Op::Caret => match (major, minor, patch) {
            (1.., ..) | (0, None, _) => (lowest, Some((major.saturating_add(1), 0, 0))),
            (0, Some(minor @ 1..), _) | (0, Some(minor), None) => (lowest, Some((0, minor.saturating_add(1), 0))),
            (0, Some(0), Some(_)) => (lowest, Some(next)),
        },
        // Exact, wildcards, and whatever a later version of the syntax brings.
        _ => (lowest, Some(next)),
    }
}

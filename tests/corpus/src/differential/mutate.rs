//! Values that differ in a place or two from others.

use serde_json::{Value, json};

use super::vocabulary::Vocabulary;
use crate::values::{Random, from_f64};

/// The longest text or list that a value is changed to.
const LONGEST: usize = 2_000;

/// Changes values.
pub struct Mutator<'a> {
    /// What values may consist of.
    pub vocabulary: &'a Vocabulary,
    /// Values to take parts from.
    pub others: &'a [Value],
}

impl Mutator<'_> {
    /// A value that differs from `value` in one place, or sometimes in two.
    pub fn mutate(&self, value: &Value, random: &mut Random) -> Value {
        let mut changed = value.clone();
        let times = if random.once_in(4) { 2 } else { 1 };
        for _ in 0..times {
            let place = random.below(count(&changed));
            if let Some(node) = node(&mut changed, &mut place.clone()) {
                self.change(node, random);
            }
        }
        changed
    }

    fn change(&self, node: &mut Value, random: &mut Random) {
        if random.once_in(5) {
            *node = self.replacement(random);
            return;
        }
        match node {
            Value::Null => *node = self.replacement(random),
            Value::Bool(flag) => *flag = !*flag,
            Value::Number(number) => {
                // What a `double` does not hold to the last digit, the other validator does not either.
                let exact = number.as_f64().filter(|number| number.abs() < 9e15);
                let number = exact.unwrap_or_default();
                *node = match random.below(5) {
                    0 => from_f64(number + 0.5, false),
                    1 => from_f64(-number, false),
                    2 => json!(number.to_string()),
                    _ => random
                        .pick(&self.vocabulary.numbers)
                        .cloned()
                        .unwrap_or(json!(number + 1.0)),
                }
            }
            Value::String(text) => *node = self.text(text, random),
            Value::Array(items) => match (random.below(4), random.pick(items).cloned()) {
                (0, Some(item)) => items.push(item),
                (1, Some(_)) => drop(items.remove(random.below(items.len()))),
                (2, Some(item)) => {
                    if let Some(length) = random.pick(&self.vocabulary.lengths) {
                        items.resize((*length).min(LONGEST / 10), item);
                    }
                }
                _ => items.push(self.replacement(random)),
            },
            Value::Object(members) => {
                let names: Vec<String> = members.keys().cloned().collect();
                match (random.below(5), random.pick(&names)) {
                    (0 | 1, Some(name)) => drop(members.shift_remove(name)),
                    (2, Some(name)) => drop(members.insert(name.clone(), Value::Null)),
                    (3, _) => drop(members.insert("unknown".to_owned(), self.replacement(random))),
                    _ => {
                        let name = random.pick(&self.vocabulary.names).cloned().unwrap_or_default();
                        let known = self.others.iter().filter_map(|other| find(other, &name));
                        let known: Vec<&Value> = known.collect();
                        let value = random.pick(&known).map(|value| (*value).clone());
                        members.insert(name, value.unwrap_or_else(|| self.replacement(random)));
                    }
                }
            }
        }
    }

    fn text(&self, text: &str, random: &mut Random) -> Value {
        let changed = match random.below(7) {
            0 => String::new(),
            1 => text.to_uppercase(),
            2 => format!("{text} "),
            3 => format!("{text}é"),
            4 => {
                let length = random.pick(&self.vocabulary.lengths).copied().unwrap_or(300);
                let last = text.chars().last().unwrap_or('a');
                text.chars()
                    .chain(std::iter::repeat(last))
                    .take(length.min(LONGEST))
                    .collect()
            }
            5 => text.chars().skip(1).collect(),
            _ => return random.pick(&self.vocabulary.values).cloned().unwrap_or(json!("other")),
        };
        Value::String(changed)
    }

    /// A value of any kind.
    fn replacement(&self, random: &mut Random) -> Value {
        match random.below(9) {
            0 | 1 => Value::Null,
            2 => json!(true),
            3 => json!(1),
            4 => json!(1.5),
            5 => json!("text"),
            6 => json!([]),
            7 => json!({}),
            _ => random.pick(self.others).cloned().unwrap_or(Value::Null),
        }
    }
}

/// The number of values in a value, itself included.
fn count(value: &Value) -> usize {
    let within: usize = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    };
    1 + within
}

/// The value that comes after so many others.
fn node<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| node(item, left)),
        Value::Object(members) => members.values_mut().find_map(|member| node(member, left)),
        _ => None,
    }
}

/// The first member of this name within a value.
fn find<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        Value::Object(members) => {
            let within = || members.values().find_map(|member| find(member, name));
            members.get(name).or_else(within)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_node_is_reached() {
        let value = json!({"a": [1, {"b": 2}], "c": "x"});
        let reached: Vec<Value> = (0..count(&value))
            .filter_map(|place| node(&mut value.clone(), &mut place.clone()).cloned())
            .collect();
        assert_eq!(
            reached,
            [
                value.clone(),
                json!([1, {"b": 2}]),
                json!(1),
                json!({"b": 2}),
                json!(2),
                json!("x")
            ]
        );
        assert_eq!(find(&value, "b"), Some(&json!(2)));
    }
}

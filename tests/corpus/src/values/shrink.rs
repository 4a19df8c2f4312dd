//! Simpler values than a given one.

use serde_json::{Value, json};

/// The most values that are proposed at once.
const MOST: usize = 400;

/// Values that are simpler than `value`, the simplest first: without a part of it, or with a simpler part.
pub fn simpler(value: &Value) -> Vec<Value> {
    let weight = weight(value);
    let mut found: Vec<Value> = candidates(value);
    found.retain(|candidate| self::weight(candidate) < weight);
    found.sort_by_key(self::weight);
    found.dedup();
    found.truncate(MOST);
    found
}

/// How much there is to a value.
pub fn weight(value: &Value) -> usize {
    match value {
        Value::Null => 1,
        Value::Bool(flag) => 2 + usize::from(*flag),
        Value::Number(number) => 2 + number.to_string().len() + usize::from(number.as_u64() != Some(0)),
        Value::String(text) => 2 + text.chars().count() + text.chars().filter(|c| *c != 'a').count(),
        Value::Array(items) => 3 + items.iter().map(weight).sum::<usize>(),
        Value::Object(members) => 3 + members.values().map(|member| 3 + weight(member)).sum::<usize>(),
    }
}

fn candidates(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(_) => vec![json!(false)],
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            let whole = |number: f64| (number.abs() < 9e15).then(|| json!(number.trunc() as i64));
            [
                Some(json!(0)),
                Some(json!(1)),
                whole(number),
                whole(number / 2.0),
                whole(number / 10.0),
            ]
            .into_iter()
            .flatten()
            .collect()
        }
        Value::String(text) => {
            let chars: Vec<char> = text.chars().collect();
            let part = |from: usize, to: usize| chars.get(from..to).map(|part| json!(part.iter().collect::<String>()));
            let half = chars.len() / 2;
            let parts = [part(0, 0), part(0, half), part(half, chars.len()), part(1, chars.len())];
            let last = part(0, chars.len().saturating_sub(1));
            let plain = json!("a".repeat(chars.len()));
            parts
                .into_iter()
                .chain([last])
                .flatten()
                .chain([plain, json!("a")])
                .collect()
        }
        Value::Array(items) => {
            let mut found = vec![json!([]), json!(items.get(..items.len() / 2))];
            for (index, item) in items.iter().enumerate() {
                let without = items
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| *at != index)
                    .map(|(_, item)| item);
                found.push(without.cloned().collect());
                found.extend(candidates(item).into_iter().map(|simpler| {
                    let mut items = items.clone();
                    items[index] = simpler;
                    Value::Array(items)
                }));
            }
            found
        }
        Value::Object(members) => {
            let mut found = vec![json!({})];
            for (name, member) in members {
                let mut without = members.clone();
                without.shift_remove(name);
                found.push(Value::Object(without));
                found.extend(candidates(member).into_iter().chain([Value::Null]).map(|simpler| {
                    let mut members = members.clone();
                    members.insert(name.clone(), simpler);
                    Value::Object(members)
                }));
            }
            found
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a value when all goes that is not needed to hold on to.
    fn shrunk(mut value: Value, holds: impl Fn(&Value) -> bool) -> Value {
        while let Some(next) = simpler(&value).into_iter().find(&holds) {
            value = next;
        }
        value
    }

    #[test]
    fn only_what_matters_is_left() {
        let value = json!({"a": [{"b": "long text", "c": 12}, 3], "d": {"e": null}});
        let text = |value: &Value| value.pointer("/a/0/b").and_then(Value::as_str).map(str::len);
        let left = shrunk(value.clone(), |value| text(value).is_some_and(|length| length > 3));
        assert_eq!(left, json!({"a": [{"b": "aaaa"}]}));
        assert_eq!(shrunk(value, |value| value.get("d").is_some()), json!({"d": null}));
    }
}

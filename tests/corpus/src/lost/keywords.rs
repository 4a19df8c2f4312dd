//! Keywords as they are written, and limits as rules have them.

use generator::model::{IntegerType, Rule, Type};
use generator::schema::{Kind, Kinds};
use serde_json::Value;

/// Null, if it is accepted.
pub fn null(nullable: bool) -> Kinds {
    match nullable {
        true => Kinds::only(Kind::Null),
        false => Kinds::NONE,
    }
}

/// The kinds that a `type` names.
pub fn named(value: &Value) -> Option<Kinds> {
    let names: Vec<&Value> = match value {
        Value::Array(names) => names.iter().collect(),
        name => vec![name],
    };
    let mut kinds = Kinds::NONE;
    for name in names {
        kinds = kinds.or(Kinds::named(name.as_str()?)?);
    }
    Some(kinds)
}

/// The values that a schema lists, each with its place in it.
pub fn listed(keywords: &serde_json::Map<String, Value>) -> Vec<(Vec<String>, &Value)> {
    let values = keywords.get("enum").and_then(Value::as_array).into_iter().flatten();
    let values = values.enumerate();
    let values = values.map(|(index, value)| (vec!["enum".to_owned(), index.to_string()], value));
    let constant = keywords.get("const").map(|value| (vec!["const".to_owned()], value));
    values.chain(constant).collect()
}

/// Whether a listed value is not of the type beside it.
pub fn excluded(keywords: &serde_json::Map<String, Value>, value: &Value) -> bool {
    let kinds = keywords.get("type").and_then(named).unwrap_or(Kinds::ALL);
    kinds.and(Kinds::of(value)) == Kinds::NONE
}

/// The kinds of values that a keyword speaks of, where it does not speak of all.
pub fn kinds_of(keyword: &str) -> Option<Kinds> {
    match keyword {
        "properties"
        | "required"
        | "patternProperties"
        | "additionalProperties"
        | "unevaluatedProperties"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas"
        | "minProperties"
        | "maxProperties" => Some(Kinds::only(Kind::Object)),
        "items" | "prefixItems" | "contains" | "minContains" | "maxContains" | "unevaluatedItems" | "minItems"
        | "maxItems" | "uniqueItems" => Some(Kinds::only(Kind::Array)),
        "minLength" | "maxLength" | "pattern" => Some(Kinds::only(Kind::String)),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => Some(Kinds::NUMBER),
        _ => None,
    }
}

/// Whether a keyword says nothing without others that are not there.
pub fn is_idle(keyword: &str, keywords: &serde_json::Map<String, Value>) -> bool {
    let has = |keyword: &str| keywords.contains_key(keyword);
    match keyword {
        "if" => !has("then") && !has("else"),
        "then" | "else" => !has("if"),
        "minContains" | "maxContains" => !has("contains"),
        _ => false,
    }
}

/// Whether a schema accepts every value.
pub fn is_anything(schema: &Value) -> bool {
    *schema == Value::Bool(true) || schema.as_object().is_some_and(serde_json::Map::is_empty)
}

/// Whether a number is at least `limit` by its type or its rule.
pub fn is_least(ty: &Type, rule: &Rule, limit: f64, exclusive: bool) -> bool {
    let integer = limit.ceil() + f64::from(u8::from(exclusive && limit.fract() == 0.0));
    match rule {
        Rule::Integer(rule) if rule.minimum.is_some_and(|least| least as f64 >= integer) => true,
        Rule::Number(rule) => {
            rule.exclusive_minimum.is_some_and(|least| least >= limit)
                || rule
                    .minimum
                    .is_some_and(|least| least > limit || (least == limit && !exclusive))
        }
        _ => match ty {
            Type::Integer(IntegerType::I32) => integer <= f64::from(i32::MIN),
            Type::Integer(IntegerType::I64) => integer <= i64::MIN as f64,
            Type::Integer(_) => integer <= 0.0,
            _ => false,
        },
    }
}

/// Whether a number is at most `limit` by its type or its rule.
pub fn is_most(ty: &Type, rule: &Rule, limit: f64, exclusive: bool) -> bool {
    let integer = limit.floor() - f64::from(u8::from(exclusive && limit.fract() == 0.0));
    match rule {
        Rule::Integer(rule) if rule.maximum.is_some_and(|most| most as f64 <= integer) => true,
        Rule::Number(rule) => {
            rule.exclusive_maximum.is_some_and(|most| most <= limit)
                || rule
                    .maximum
                    .is_some_and(|most| most < limit || (most == limit && !exclusive))
        }
        _ => match ty {
            Type::Integer(IntegerType::I32) => integer >= f64::from(i32::MAX),
            Type::Integer(IntegerType::I64) => integer >= i64::MAX as f64,
            Type::Integer(IntegerType::U32) => integer >= f64::from(u32::MAX),
            Type::Integer(IntegerType::U64) => integer >= u64::MAX as f64,
            _ => false,
        },
    }
}

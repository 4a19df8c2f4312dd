//! Null is one value: a type that has it already gets no second one.

use super::{Content, OperationGroup, Rule, Shape, Type, Types, UnknownFields};

#[cfg(test)]
mod tests;

/// Takes null from what is another name of a type with null, in types and in operations.
pub(super) fn unite(types: &mut Types, groups: &mut [OperationGroup]) {
    let has_null: Vec<bool> = types
        .iter()
        .map(|(_, definition)| shape_has_null(&definition.shape, types, types.0.len()))
        .collect();
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        let headers = operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.headers);
        for parameter in operation.parameters.iter_mut().chain(headers) {
            settle(
                &mut parameter.ty,
                parameter.rule.iter_mut().flat_map(parts).collect(),
                &has_null,
            );
        }
        let bodies = operation.body.iter_mut().map(|body| &mut body.content);
        let responses = operation.responses.iter_mut();
        let contents = bodies.chain(responses.filter_map(|response| response.content.as_mut()));
        contents
            .flat_map(Content::payloads_mut)
            .for_each(|payload| settle(&mut payload.ty, Vec::new(), &has_null));
    }
    for definition in &mut types.0 {
        match &mut definition.shape {
            Shape::Struct(object) => {
                for field in &mut object.fields {
                    settle(&mut field.ty, rules(&mut field.rule), &has_null);
                }
                if let UnknownFields::Keep(field) = &mut object.unknown {
                    settle(&mut field.ty, Vec::new(), &has_null);
                }
            }
            Shape::KeyedUnion(union) => {
                for variant in &mut union.variants {
                    if let Ok(payload) = &mut variant.payload {
                        settle(payload, rules(&mut variant.rule), &has_null);
                    }
                }
            }
            Shape::Union(union) => {
                for variant in &mut union.variants {
                    settle(&mut variant.ty, rules(&mut variant.rule), &has_null);
                }
            }
            Shape::Newtype(ty, rule) => settle(ty, rule.iter_mut().flat_map(parts).collect(), &has_null),
            Shape::Alias(ty) => settle(ty, Vec::new(), &has_null),
            Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Foreign(_) => {}
        }
    }
}

/// Whether null is a value of a type, and no rule of its refuses it.
fn shape_has_null(shape: &Shape, types: &Types, most: usize) -> bool {
    let Some(most) = most.checked_sub(1) else {
        return false;
    };
    match shape {
        Shape::Alias(Type::Named(id)) => shape_has_null(&types[*id].shape, types, most),
        Shape::Alias(ty) => matches!(ty, Type::Nullable(_) | Type::Null | Type::Any),
        Shape::Newtype(Type::Nullable(_), rule) => matches!(rule, None | Some(Rule::Nullable(_))),
        _ => false,
    }
}

/// The rules on a value itself.
fn rules(named: &mut Option<(String, Rule)>) -> Vec<&mut Rule> {
    named.iter_mut().flat_map(|(_, rule)| parts(rule)).collect()
}

fn parts(rule: &mut Rule) -> Vec<&mut Rule> {
    match rule {
        Rule::Both(one, other) => [parts(one), parts(other)].into_iter().flatten().collect(),
        other => vec![other],
    }
}

fn settle(ty: &mut Type, mut rules: Vec<&mut Rule>, has_null: &[bool]) {
    while let Type::Nullable(inner) = ty {
        let is_second = matches!(&**inner, Type::Named(id) if has_null.get(id.0).copied().unwrap_or_default());
        let all_allow = rules.iter().all(|rule| match rule {
            Rule::Nullable(inner) => matches!(**inner, Rule::Nullable(_)),
            _ => true,
        });
        if !is_second || !all_allow {
            break;
        }
        *ty = std::mem::replace(&mut **inner, Type::Null);
        for rule in &mut rules {
            if let Rule::Nullable(inner) = &mut **rule {
                **rule = std::mem::replace(&mut **inner, Rule::Values(Vec::new()));
            }
        }
    }
    match ty {
        Type::Array(item) => settle(item, within(rules, each), has_null),
        Type::Map(value) => settle(value, within(rules, each), has_null),
        Type::Nullable(inner) => {
            let inner_rules = within(rules, |rule| match rule {
                Rule::Nullable(inner) => Some(inner),
                _ => None,
            });
            settle(inner, inner_rules, has_null);
        }
        Type::Boxed(inner) | Type::Deep(inner) => settle(inner, rules, has_null),
        Type::Tuple(items) => {
            let mut lists: Vec<_> = rules
                .into_iter()
                .filter_map(|rule| match rule {
                    Rule::Tuple(list) => Some(list.iter_mut()),
                    _ => None,
                })
                .collect();
            for item in items {
                let rules = lists.iter_mut().filter_map(|list| list.next()?.as_mut());
                settle(item, rules.flat_map(parts).collect(), has_null);
            }
        }
        _ => {}
    }
}

fn each(rule: &mut Rule) -> Option<&mut Rule> {
    match rule {
        Rule::Items(_, _, _, each) | Rule::Entries(_, _, _, each) => each.as_deref_mut(),
        _ => None,
    }
}

/// The rules within rules.
fn within<'a>(rules: Vec<&'a mut Rule>, inner: impl Fn(&'a mut Rule) -> Option<&'a mut Rule>) -> Vec<&'a mut Rule> {
    rules.into_iter().filter_map(inner).flat_map(parts).collect()
}

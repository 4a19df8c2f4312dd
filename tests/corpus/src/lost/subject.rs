//! What of the model a schema is looked for in.

use generator::model::{
    Dispatch, Field, Flattened, KeyedVariant, Model, Rule, Shape, Struct, TextRule, Type, TypeId, UnknownFields,
    Variant,
};
use generator::schema::{Kind, Kinds};

/// What of the model a schema became.
#[derive(Clone, Debug)]
pub enum Subject<'a> {
    /// A value of a type, with constraints on it.
    Value(Type, Vec<Rule>),
    /// A property that has one value, and therefore no field.
    Constant(&'a str),
    /// A branch of a union that is told by its one property, and whether there may be no other.
    Keyed(&'a KeyedVariant, bool),
}

/// A subject, seen through other names of types, pointers and null.
#[derive(Clone)]
pub struct Seen<'a> {
    /// What is left.
    pub ty: Type,
    /// The shape of the type, if it is defined.
    pub shape: Option<&'a Shape>,
    /// Whether null is accepted beside it.
    pub nullable: bool,
    /// The constraints on it.
    pub rules: Vec<Rule>,
    /// The types that were seen through, and the last.
    pub ids: Vec<TypeId>,
}

impl<'a> Subject<'a> {
    /// A value of a type, with a constraint on it.
    pub fn new(ty: &Type, rule: Option<&Rule>) -> Self {
        Subject::Value(ty.clone(), rule.into_iter().cloned().collect())
    }

    /// A type that the crate defines.
    pub fn defined(id: TypeId) -> Self {
        Subject::Value(Type::Named(id), Vec::new())
    }

    /// The value of a field.
    pub fn field(field: &'a Field) -> Self {
        match &field.constant {
            Some(text) => Subject::Constant(text),
            None => Subject::new(&field.ty, field.rule.as_ref().map(|(_, rule)| rule)),
        }
    }

    /// The value of the one property of a branch.
    pub fn payload(variant: &'a KeyedVariant) -> Self {
        match &variant.payload {
            Ok(ty) => Subject::new(ty, variant.rule.as_ref().map(|(_, rule)| rule)),
            Err(text) => Subject::Constant(text),
        }
    }

    /// The type, seen through; none where there is no type.
    pub fn seen(&self, model: &'a Model) -> Option<Seen<'a>> {
        let Subject::Value(ty, rules) = self else { return None };
        let mut seen = Seen {
            ty: ty.clone(),
            shape: None,
            nullable: false,
            rules: rules.iter().flat_map(each_of).collect(),
            ids: Vec::new(),
        };
        loop {
            match &seen.ty {
                Type::Nullable(inner) => {
                    seen.nullable = true;
                    seen.ty = (**inner).clone();
                }
                Type::Boxed(inner) | Type::Deep(inner) => seen.ty = (**inner).clone(),
                Type::Named(id) => {
                    let id = *id;
                    // A type that is another name of itself has no end.
                    if seen.ids.contains(&id) {
                        return Some(seen);
                    }
                    seen.ids.push(id);
                    match &model.types[id].shape {
                        Shape::Alias(ty) => seen.ty = ty.clone(),
                        Shape::Newtype(ty, rule) => {
                            seen.rules.extend(rule.iter().flat_map(each_of));
                            seen.ty = ty.clone();
                        }
                        shape => {
                            seen.shape = Some(shape);
                            return Some(seen);
                        }
                    }
                }
                _ => return Some(seen),
            }
        }
    }

    /// The same without null.
    pub fn not_null(&self, model: &'a Model) -> Self {
        match self.seen(model) {
            Some(seen) if seen.nullable => Subject::Value(seen.ty, seen.rules),
            _ => self.clone(),
        }
    }

    /// What tells it from others.
    pub fn key(&self) -> String {
        format!("{self:?}")
    }
}

/// The constraints that one consists of, whether null is exempt from them or not.
fn each_of(rule: &Rule) -> Vec<Rule> {
    match rule {
        Rule::Nullable(inner) => each_of(inner),
        Rule::Both(one, other) => [each_of(one), each_of(other)].concat(),
        rule => vec![rule.clone()],
    }
}

impl<'a> Seen<'a> {
    /// The struct, if it is one.
    pub fn object(&self) -> Option<&'a Struct> {
        match self.shape {
            Some(Shape::Struct(object)) => Some(object),
            _ => None,
        }
    }

    /// What values of one kind become: of a union that is told by kinds, the branch for it.
    pub fn of_kind(self, kind: Kind, model: &'a Model) -> Self {
        let Some(Shape::Union(union)) = self.shape else {
            return self;
        };
        let Dispatch::Kind(sets) = &union.dispatch else {
            return self;
        };
        let mut branches = sets.iter().zip(&union.variants);
        let Some((_, variant)) = branches.find(|(kinds, _)| kinds.contains(kind)) else {
            return self;
        };
        let subject = Subject::new(&variant.ty, variant.rule.as_ref().map(|(_, rule)| rule));
        match subject.seen(model) {
            Some(branch) if !branch.ids.iter().any(|id| self.ids.contains(id)) => {
                let mut branch = branch.of_kind(kind, model);
                branch.rules.extend(self.rules);
                branch.ids.extend(self.ids);
                branch
            }
            _ => self,
        }
    }

    /// The names of what is checked as it is written.
    pub fn assertions(&self) -> Vec<String> {
        let own = self.object().and_then(|object| object.assertion.as_ref());
        let own = own.into_iter().flat_map(each_of);
        let rules = self.rules.iter().cloned().chain(own);
        let names = rules.filter_map(|rule| match rule {
            Rule::Schema(name, _) => Some(name),
            _ => None,
        });
        names.collect()
    }

    /// Whether it is the user's own type, of which nothing is known.
    pub fn is_foreign(&self) -> bool {
        matches!(self.shape, Some(Shape::Foreign(_)))
    }

    /// The values that it can have, as JSON, where they are listed.
    pub fn values(&self) -> Option<Vec<String>> {
        match self.shape {
            Some(Shape::StringEnum(list)) => {
                let values = list.variants.iter();
                return Some(
                    values
                        .map(|(_, value, _)| serde_json::json!(value).to_string())
                        .collect(),
                );
            }
            Some(Shape::IntegerEnum(list)) => {
                return Some(list.variants.iter().map(|(_, value, _)| value.to_string()).collect());
            }
            _ if self.ty == Type::Null => return Some(vec!["null".to_owned()]),
            _ => {}
        }
        self.rules.iter().find_map(|rule| match rule {
            Rule::Values(values) => Some(values.clone()),
            _ => None,
        })
    }

    /// The kinds of values that it accepts.
    pub fn kinds(&self, model: &Model) -> Kinds {
        let null = match self.nullable {
            true => Kinds::only(Kind::Null),
            false => Kinds::NONE,
        };
        kinds(&self.ty, model, 16).or(null)
    }

    /// The branches of the unions in it: for each union, its branches in order.
    pub fn branches(&self, model: &'a Model) -> Vec<Vec<Subject<'a>>> {
        let of_union = |shape: &'a Shape| match shape {
            Shape::Union(union) => {
                let variants = union.variants.iter();
                variants
                    .map(|variant| Subject::new(&variant.ty, variant.rule.as_ref().map(|(_, rule)| rule)))
                    .collect()
            }
            Shape::KeyedUnion(union) => {
                let variants = union.variants.iter();
                variants.map(|variant| Subject::Keyed(variant, union.denies)).collect()
            }
            _ => Vec::new(),
        };
        match self.shape {
            Some(Shape::Struct(object)) => {
                let part = |part: &Flattened| Subject::defined(part.union);
                let parts = object.parts.iter().map(part).collect();
                let unions = object.unions.iter();
                unions
                    .map(|flattened| of_union(&model.types[flattened.union].shape))
                    .chain([parts])
                    .collect()
            }
            Some(shape) => vec![of_union(shape)],
            None => Vec::new(),
        }
    }

    /// The branches of the union, if it is one, that values of one kind can be of.
    pub fn branches_of(&self, kind: Kind, model: &'a Model) -> Vec<Subject<'a>> {
        let is_of_kind = |branch: &Subject<'a>| match branch.seen(model) {
            Some(seen) => seen.kinds(model).contains(kind),
            None => kind == Kind::Object,
        };
        match self.shape {
            Some(Shape::Union(_)) => self.branches(model).concat().into_iter().filter(is_of_kind).collect(),
            _ => Vec::new(),
        }
    }

    /// The branches of a union of kinds, with those of its objects each by itself, where they are one branch; and of an
    /// object, the parts of which any number is there: a branch that says nothing is none of them.
    pub fn scattered(&self, model: &'a Model) -> Vec<Subject<'a>> {
        let parts = |branch: &Subject<'a>| {
            let object = branch.seen(model).and_then(|seen| seen.object());
            let parts = object.into_iter().flat_map(|object| &object.parts);
            parts.map(|part| Subject::defined(part.union)).collect::<Vec<_>>()
        };
        match self.shape {
            Some(Shape::Struct(object)) => object.parts.iter().map(|part| Subject::defined(part.union)).collect(),
            Some(Shape::Union(_)) => {
                let branches: Vec<_> = self.branches(model).concat();
                let parts: Vec<_> = branches.iter().flat_map(parts).collect();
                match parts.is_empty() {
                    true => Vec::new(),
                    false => [branches, parts].concat(),
                }
            }
            _ => Vec::new(),
        }
    }

    /// What becomes of a property of this name.
    pub fn property(&self, name: &str) -> Property<'a> {
        let Some(object) = self.object() else {
            return Property::None;
        };
        match object.fields.iter().find(|field| field.wire == name) {
            Some(field) => Property::Field(field),
            None if object
                .ignored
                .iter()
                .chain(&object.forbidden)
                .any(|known| known == name) =>
            {
                Property::Ignored
            }
            None => Property::None,
        }
    }

    /// Whether a property of this name must be present.
    pub fn requires(&self, name: &str, model: &'a Model) -> bool {
        let mut unions = self.branches(model).into_iter();
        // What is no object needs no property.
        let branch_requires = |branch: &Subject<'a>| match branch {
            Subject::Keyed(variant, _) => variant.wire == name,
            branch => branch.seen(model).is_some_and(|seen| {
                !seen.kinds(model).contains(Kind::Object) || seen.of_kind(Kind::Object, model).requires(name, model)
            }),
        };
        let sets = self.object().into_iter().flat_map(|object| &object.presence);
        let demanded = sets
            .flat_map(|presence| &presence.sets)
            .any(|set| set.iter().any(|(_, wire)| wire == name));
        match self.property(name) {
            Property::Field(field) => field.required || demanded,
            Property::Ignored => true,
            Property::None
                if self
                    .object()
                    .is_some_and(|object| object.around.iter().any(|known| known == name)) =>
            {
                true
            }
            Property::None => unions.any(|branches| !branches.is_empty() && branches.iter().all(branch_requires)),
        }
    }

    /// What becomes of the properties that are not declared.
    pub fn rest(&self) -> Rest<'a> {
        match (&self.ty, self.object().map(|object| &object.unknown)) {
            (_, Some(UnknownFields::Keep(field))) => Rest::Kept(Subject::field(field)),
            (_, Some(UnknownFields::Deny)) => Rest::Denied,
            (Type::Map(inner), _) => Rest::Kept(self.each(inner)),
            (Type::AnyObject | Type::Any, _) => Rest::Kept(self.each(&Type::Any)),
            _ => Rest::Dropped,
        }
    }

    /// What the names of a map must be like.
    pub fn names(&self) -> Option<&TextRule> {
        self.rules.iter().find_map(|rule| match rule {
            Rule::Entries(_, _, names, _) if *names != TextRule::default() => Some(names),
            _ => None,
        })
    }

    /// Each item or each value, which has the type `inner`.
    pub fn each(&self, inner: &Type) -> Subject<'a> {
        let rule = self.rules.iter().find_map(|rule| match rule {
            Rule::Items(_, _, _, each) | Rule::Entries(_, _, _, each) => each.as_deref(),
            _ => None,
        });
        Subject::new(inner, rule)
    }

    /// The values of a tuple, if it is one.
    pub fn places(&self) -> Option<Vec<Subject<'a>>> {
        let Type::Tuple(types) = &self.ty else { return None };
        let rules = self.rules.iter().find_map(|rule| match rule {
            Rule::Tuple(rules) => Some(rules.as_slice()),
            _ => None,
        });
        let rules = rules.unwrap_or_default().iter().map(Option::as_ref);
        let rules = rules.chain(std::iter::repeat(None));
        Some(
            types
                .iter()
                .zip(rules)
                .map(|(ty, rule)| Subject::new(ty, rule))
                .collect(),
        )
    }
}

/// What becomes of a property.
pub enum Property<'a> {
    /// It has a field.
    Field(&'a Field),
    /// It goes in the other direction only, or no value can be what it must be.
    Ignored,
    /// Nothing is known of it.
    None,
}

/// What becomes of properties that are not declared.
pub enum Rest<'a> {
    /// They are kept.
    Kept(Subject<'a>),
    /// They are refused.
    Denied,
    /// They are accepted and dropped.
    Dropped,
}

fn kinds(ty: &Type, model: &Model, depth: usize) -> Kinds {
    let Some(depth) = depth.checked_sub(1) else {
        return Kinds::ALL;
    };
    let inner = |ty: &Type| kinds(ty, model, depth);
    match ty {
        Type::String | Type::Secret => Kinds::only(Kind::String),
        Type::Boolean => Kinds::only(Kind::Boolean),
        Type::Integer(_) => Kinds::only(Kind::Integer),
        Type::Number => Kinds::NUMBER,
        Type::Null => Kinds::only(Kind::Null),
        Type::Any | Type::Foreign(_) => Kinds::ALL,
        Type::AnyObject | Type::Map(_) => Kinds::only(Kind::Object),
        Type::Array(_) | Type::Tuple(_) => Kinds::only(Kind::Array),
        Type::Nullable(ty) => inner(ty).or(Kinds::only(Kind::Null)),
        Type::Boxed(ty) | Type::Deep(ty) => inner(ty),
        Type::Named(id) => match &model.types[*id].shape {
            Shape::Struct(_) | Shape::KeyedUnion(_) => Kinds::only(Kind::Object),
            Shape::StringEnum(_) => Kinds::only(Kind::String),
            Shape::IntegerEnum(_) => Kinds::only(Kind::Integer),
            Shape::Union(union) => match &union.dispatch {
                Dispatch::Kind(sets) => sets.iter().copied().fold(Kinds::NONE, Kinds::or),
                Dispatch::Tag(_) | Dispatch::Trial => {
                    let rule = |variant: &Variant| variant.rule.as_ref().is_some_and(|(_, rule)| is_impossible(rule));
                    let variants = union.variants.iter().filter(|variant| !rule(variant));
                    variants.map(|variant| inner(&variant.ty)).fold(Kinds::NONE, Kinds::or)
                }
            },
            Shape::Newtype(_, Some(rule)) if is_impossible(rule) => Kinds::NONE,
            Shape::Newtype(ty, _) | Shape::Alias(ty) => inner(ty),
            Shape::Foreign(_) => Kinds::ALL,
        },
    }
}

/// Whether no value satisfies a constraint.
fn is_impossible(rule: &Rule) -> bool {
    matches!(rule, Rule::Values(values) if values.is_empty())
}

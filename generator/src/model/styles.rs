//! How parameters are written where OpenAPI leaves it undefined (OpenAPI 3.1, Style Values).

use super::lower::Lowering;
use super::operations::Style;
use super::{KeyedVariant, Shape, Type};
use crate::description::Parameter;
use crate::diagnostic::Diagnostic;

/// What a type is to a style.
enum Form {
    /// Written as one text.
    Scalar,
    /// A list of such.
    List(Type),
    /// An object of properties, by name.
    Object(Vec<(String, Type)>),
    /// Anything: a union, or a value of which nothing is known.
    Any,
}

impl Lowering<'_> {
    /// The style of a parameter and whether it is exploded, such that a value of `ty` has a form; tells where that is
    /// not what the description says.
    pub(super) fn style(&mut self, parameter: &Parameter, ty: &Type) -> (Style, bool) {
        let Parameter { style, explode, .. } = *parameter;
        if parameter.json {
            return (style, explode);
        }
        let form = self.form(ty);
        let (style, explode) = match (style, &form) {
            (Style::DeepObject, Form::Scalar | Form::List(_)) => {
                self.tell_undefined(parameter, "style", "`deepObject` is for objects: `form` is used");
                (Style::Form, true)
            }
            (Style::SpaceDelimited | Style::PipeDelimited, Form::Scalar) => {
                let message = "this style is for lists and objects: `form` is used";
                self.tell_undefined(parameter, "style", message);
                (Style::Form, true)
            }
            (Style::DeepObject, Form::Object(properties)) if explode && self.has_list(properties) => {
                let message = "OpenAPI leaves open how a list in `deepObject` is written: its items are, one by one";
                self.tell_undefined(parameter, "style", message);
                (style, explode)
            }
            (Style::DeepObject, _) if !explode => {
                self.tell_undefined(parameter, "explode", "`deepObject` is always exploded: it is here too");
                (style, true)
            }
            (Style::SpaceDelimited | Style::PipeDelimited, Form::Object(_)) if explode => {
                let message = "an object in this style can't be exploded: its properties are in one text";
                self.tell_undefined(parameter, "explode", message);
                (style, false)
            }
            _ => (style, explode),
        };
        // A list in an object repeats the name of its property.
        let repeats = explode && matches!(style, Style::Form | Style::DeepObject | Style::Matrix);
        self.tell_nested(parameter, &form, repeats);
        (style, explode)
    }

    /// Reports values that are nested deeper than the style goes.
    fn tell_nested(&mut self, parameter: &Parameter, form: &Form, repeats: bool) {
        let nested = match form {
            Form::List(items) => (!self.is_flat(items)).then(|| "the items".to_owned()),
            Form::Object(properties) => {
                let is_nested = |ty: &Type| match self.form(ty) {
                    Form::List(items) => !repeats || !self.is_flat(&items),
                    Form::Object(_) => true,
                    Form::Scalar | Form::Any => false,
                };
                let nested = properties.iter().find(|(_, ty)| is_nested(ty));
                nested.map(|(name, _)| format!("the property `{name}`"))
            }
            Form::Scalar | Form::Any => None,
        };
        if let Some(nested) = nested {
            let message = format!(
                "the style does not go as deep as {nested} of `{}`: JSON is used there",
                parameter.name
            );
            let diagnostic = Diagnostic::warning("nested-parameter", message).at(parameter.place.child("schema"));
            let help = "`content` in place of `schema` makes all of the parameter JSON, by an overlay";
            self.diagnostics.push(diagnostic.help(help));
        }
    }

    fn tell_undefined(&mut self, parameter: &Parameter, keyword: &str, message: &str) {
        let diagnostic = Diagnostic::warning("undefined-style", message);
        self.diagnostics.push(diagnostic.at(parameter.place.child(keyword)));
    }

    fn has_list(&self, properties: &[(String, Type)]) -> bool {
        properties.iter().any(|(_, ty)| matches!(self.form(ty), Form::List(_)))
    }

    /// Whether a type is a list.
    pub(super) fn is_list(&self, ty: &Type) -> bool {
        matches!(self.form(ty), Form::List(_))
    }

    fn is_flat(&self, ty: &Type) -> bool {
        matches!(self.form(ty), Form::Scalar | Form::Any)
    }

    fn form(&self, ty: &Type) -> Form {
        match ty {
            Type::Null | Type::String | Type::Secret | Type::Boolean | Type::Integer(_) | Type::Number => Form::Scalar,
            Type::Any => Form::Any,
            Type::AnyObject => Form::Object(Vec::new()),
            Type::Map(values) => Form::Object(vec![("*".to_owned(), (**values).clone())]),
            Type::Array(items) => Form::List((**items).clone()),
            Type::Tuple(items) => {
                let nested = items.iter().find(|item| !self.is_flat(item));
                Form::List(nested.or(items.first()).cloned().unwrap_or(Type::Any))
            }
            Type::Nullable(inner) | Type::Boxed(inner) => self.form(inner),
            Type::Named(id) => match &self.model.types[*id].shape {
                Shape::Struct(object) => {
                    let fields = object.fields.iter();
                    Form::Object(fields.map(|field| (field.wire.clone(), field.ty.clone())).collect())
                }
                Shape::StringEnum(_) | Shape::IntegerEnum(_) => Form::Scalar,
                Shape::Newtype(inner, _) | Shape::Alias(inner) => self.form(inner),
                Shape::KeyedUnion(union) => {
                    let held = |variant: &KeyedVariant| Some((variant.wire.clone(), variant.payload.clone().ok()?));
                    Form::Object(union.variants.iter().filter_map(held).collect())
                }
                Shape::Union(_) | Shape::Foreign(_) => Form::Any,
            },
        }
    }
}

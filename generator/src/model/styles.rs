//! How parameters are written where OpenAPI leaves it undefined (OpenAPI 3.1, Style Values).

use super::docs::Docs;
use super::lower::Lowering;
use super::names::Scope;
use super::operations::Style;
use super::{FormStyles, KeyedVariant, Shape, Type};
use crate::description::{Location, Media, Parameter};
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
    /// The style of a parameter, whether it is exploded, and whether its names have several levels, such that a value of
    /// `ty` has a form; tells where that is not what the description says.
    pub(super) fn style(&mut self, parameter: &Parameter, ty: &Type) -> (Style, bool, bool) {
        let Parameter { style, explode, .. } = *parameter;
        if parameter.json {
            return (style, explode, false);
        }
        let form = self.form(ty);
        if style == Style::DeepObject && self.has_levels(&form) {
            if !matches!(form, Form::Any) {
                let message = "OpenAPI leaves open how lists, and objects in objects, are written in `deepObject`: \
                               in brackets, as in `a[b][]=1` and `a[0][b]=1`";
                self.tell_undefined(parameter, "style", message);
            }
            return (style, true, true);
        }
        let (style, explode) = self.flat_style(parameter, &form);
        if parameter.location == Location::Cookie
            && (style, explode) == (Style::Form, true)
            && matches!(form, Form::List(_) | Form::Object(_))
        {
            let message = "OpenAPI leaves open how a cookie with several values is written in `form`, exploded: \
                           as a cookie for each value";
            self.tell_undefined(parameter, "in", message);
        }
        // A list in an object repeats the name of its property.
        let repeats = explode && matches!(style, Style::Form | Style::Matrix | Style::Cookie);
        self.tell_nested(parameter, &form, repeats);
        (style, explode, false)
    }

    /// Whether a value has more levels than `deepObject` is defined for, or may have.
    fn has_levels(&self, form: &Form) -> bool {
        match form {
            Form::List(_) | Form::Any => true,
            Form::Object(properties) => {
                let mut forms = properties.iter().map(|(_, ty)| self.form(ty));
                forms.any(|form| matches!(form, Form::List(_) | Form::Object(_)))
            }
            Form::Scalar => false,
        }
    }

    fn flat_style(&mut self, parameter: &Parameter, form: &Form) -> (Style, bool) {
        let Parameter { style, explode, .. } = *parameter;
        match (style, form) {
            (Style::DeepObject, Form::Scalar) => {
                self.tell_undefined(parameter, "style", "`deepObject` is for objects: `form` is used");
                (Style::Form, true)
            }
            (Style::SpaceDelimited | Style::PipeDelimited, Form::Scalar) => {
                let message = "this style is for lists and objects: `form` is used";
                self.tell_undefined(parameter, "style", message);
                (Style::Form, true)
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
        }
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

    /// Whether a type is a list.
    pub(super) fn is_list(&self, ty: &Type) -> bool {
        matches!(self.form(ty), Form::List(_))
    }

    fn is_flat(&self, ty: &Type) -> bool {
        matches!(self.form(ty), Form::Scalar | Form::Any)
    }

    /// What the properties of a form are written like, where the description says it.
    pub(super) fn form_styles(&mut self, media: &Media, ty: &Type, constants: &mut Scope) -> Option<FormStyles> {
        if media.encoding.is_empty() {
            return None;
        }
        let known = match self.form(ty) {
            Form::Object(properties) => Some(properties),
            Form::Any | Form::List(_) | Form::Scalar => None,
        };
        let mut properties = Vec::new();
        for encoding in &media.encoding {
            let named = |name: &str| known.iter().flatten().find(|(own, _)| own == name);
            let ty = match (named(&encoding.name).or_else(|| named("*")), &known) {
                (Some((_, ty)), _) => ty.clone(),
                (None, None) => Type::Any,
                (None, Some(_)) => {
                    let message = format!(
                        "the form has no property `{}`: its encoding has no effect",
                        encoding.name
                    );
                    let names = known.iter().flatten().map(|(name, _)| name.as_str());
                    let diagnostic = Diagnostic::warning("stray-encoding", message).at(encoding.place.clone());
                    self.diagnostics.push(diagnostic.suggest(&encoding.name, names));
                    continue;
                }
            };
            if encoding.json && matches!(self.form(&ty), Form::Scalar) {
                let message = "a value that is no list and no object is written as text, not as JSON";
                self.tell_undefined(encoding, "contentType", message);
                continue;
            }
            let (style, explode, nested) = self.style(encoding, &ty);
            // A form has no other name that its keys in brackets could be taken for.
            let nested = nested || style == Style::DeepObject;
            properties.push(super::Parameter {
                wire: encoding.name.clone(),
                name: String::new(),
                constant: String::new(),
                location: encoding.location,
                style,
                explode,
                nested,
                allow_reserved: encoding.allow_reserved,
                allow_empty: false,
                json: encoding.json,
                lines: false,
                required: false,
                ty,
                rule: None,
                docs: Docs::default(),
            });
        }
        let others = known.into_iter().flatten().map(|(name, _)| name);
        (!properties.is_empty()).then(|| FormStyles {
            constant: constants.claim("FORM"),
            others: others
                .filter(|name| properties.iter().all(|styled| styled.wire != *name))
                .collect(),
            properties,
        })
    }

    fn form(&self, ty: &Type) -> Form {
        match ty {
            Type::Null
            | Type::String
            | Type::Secret
            | Type::Boolean
            | Type::Integer(_)
            | Type::Number
            | Type::Foreign(_) => Form::Scalar,
            Type::Any => Form::Any,
            Type::AnyObject => Form::Object(Vec::new()),
            Type::Map(values) => Form::Object(vec![("*".to_owned(), (**values).clone())]),
            Type::Array(items) => Form::List((**items).clone()),
            Type::Tuple(items) => {
                let nested = items.iter().find(|item| !self.is_flat(item));
                Form::List(nested.or(items.first()).cloned().unwrap_or(Type::Any))
            }
            Type::Nullable(inner) | Type::Boxed(inner) | Type::Deep(inner) => self.form(inner),
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

//! Names and types as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::model::{Conversion, IntegerType, Model, Type, is_keyword, is_plain};

/// A name as an identifier, raw where it is a keyword.
pub fn ident(name: &str) -> Ident {
    if is_plain(name) {
        return Ident::new(name, Span::call_site());
    }
    // Names were chosen so that they are identifiers, or keywords that can be raw.
    let raw = is_keyword(name).then(|| format!("r#{name}"));
    let name = raw.as_deref().unwrap_or(name);
    syn::parse_str(name).unwrap_or_else(|_| Ident::new("unnamed", Span::call_site()))
}

/// The declaration of a module whose file is in `folder`. If its name is not ASCII, the compiler asks for the path.
pub fn module(folder: &str, name: &str, visibility: &TokenStream) -> TokenStream {
    let path = (!name.is_ascii()).then(|| {
        let path = format!("{folder}/{name}.rs");
        quote!(#[path = #path])
    });
    let name = ident(name);
    quote!(#path #visibility mod #name;)
}

/// The import of those `names` that there are from `module`.
pub fn imports(module: &TokenStream, names: impl IntoIterator<Item = Option<Ident>>) -> Option<TokenStream> {
    let names: Vec<Ident> = names.into_iter().flatten().collect();
    match names.as_slice() {
        [] => None,
        [only] => Some(quote!(use #module::#only;)),
        _ => Some(quote!(use #module::{#(#names),*};)),
    }
}

/// A type as it is written in the module of models.
pub fn ty(ty: &Type, model: &Model) -> TokenStream {
    path(ty, model, &TokenStream::new())
}

/// A type as it is written outside the module of models.
pub fn outer_ty(ty: &Type, model: &Model) -> TokenStream {
    path(ty, model, &quote!(models::))
}

fn path(ty: &Type, model: &Model, prefix: &TokenStream) -> TokenStream {
    let inner = |inner: &Type| path(inner, model, prefix);
    match ty {
        Type::String => quote!(String),
        Type::Secret => quote!(crate::Secret),
        Type::Boolean => quote!(bool),
        Type::Integer(IntegerType::I32) => quote!(i32),
        Type::Integer(IntegerType::I64) => quote!(i64),
        Type::Integer(IntegerType::U32) => quote!(u32),
        Type::Integer(IntegerType::U64) => quote!(u64),
        Type::Integer(IntegerType::Any) => quote!(crate::Integer),
        Type::Number => quote!(f64),
        Type::Null => quote!(()),
        Type::Any => quote!(serde_json::Value),
        Type::AnyObject => quote!(serde_json::Map<String, serde_json::Value>),
        Type::Foreign(foreign) => foreign.path.parse().unwrap_or_default(),
        Type::Named(id) => {
            let name = ident(&model.types[*id].name);
            quote!(#prefix #name)
        }
        Type::Array(item) => {
            let item = inner(item);
            quote!(Vec<#item>)
        }
        Type::Tuple(items) => {
            let items = items.iter().map(inner);
            quote!((#(#items,)*))
        }
        Type::Map(value) => {
            let value = inner(value);
            quote!(BTreeMap<String, #value>)
        }
        Type::Nullable(value) => {
            let value = inner(value);
            quote!(Option<#value>)
        }
        Type::Boxed(value) => {
            let value = inner(value);
            quote!(Box<#value>)
        }
        Type::Deep(value) => {
            let value = inner(value);
            quote!(crate::Deep<#value>)
        }
    }
}

/// The end of a row that names what stands for the values of a type that has one of another crate's.
pub fn by(ty: &Type, model: &Model) -> Option<TokenStream> {
    let stand = stand(ty, model)?;
    Some(quote!(by #stand))
}

/// What stands for the values of a type that is of another crate or has one within it.
pub fn stand(ty: &Type, model: &Model) -> Option<TokenStream> {
    let inner = |inner: &Type| stand(inner, model);
    Some(match ty {
        Type::Foreign(foreign) => match foreign.conversion {
            Conversion::BuiltIn(module, name) => {
                let (module, name) = (ident(module), ident(name));
                quote!(convert::#module::#name)
            }
            Conversion::Own(position) => {
                let name = ident(&model.conversions.get(position)?.name);
                quote!(conversions::#name)
            }
        },
        Type::Array(item) => {
            let item = inner(item)?;
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            let value = inner(value)?;
            quote!(BTreeMap<String, #value>)
        }
        Type::Nullable(value) => {
            let value = inner(value)?;
            quote!(Option<#value>)
        }
        Type::Boxed(value) => {
            let value = inner(value)?;
            quote!(Box<#value>)
        }
        _ => return None,
    })
}

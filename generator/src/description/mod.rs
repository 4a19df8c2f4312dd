//! The description: a typed document, whatever its version.
//!
//! Every schema is lifted out of the tree into [`Schemas`] first; what is left is read with `openapiv3`, object by
//! object, so that what is wrong with one of them costs no other.

pub mod crates;
pub mod extensions;
mod lift;
pub mod media_type;
mod methods;
pub mod overrides;
mod read;
pub mod reading;
mod rejections;
mod server;
mod whole;

pub use read::read;
pub use reading::Reading;
pub use rejections::{Rejection, Rejections};
pub use server::{Piece, Server, ServerVariable};
pub use whole::is_anything_whole;

use crate::diagnostic::Place;
use crate::schema::{Dialect, Example, SchemaId, Schemas};

/// An API description (OpenAPI, section 4.8.1).
#[derive(Debug, Default)]
pub struct Description {
    /// `info.title`.
    pub title: String,
    /// `info.description`, or `info.summary`.
    pub description: Option<String>,
    /// `info.version`.
    pub version: String,
    /// `servers`.
    pub servers: Vec<Server>,
    /// The operations of `paths`, in the order of the document.
    pub operations: Vec<Operation>,
    /// The requests that the API makes: `webhooks`, and the `callbacks` of operations.
    pub webhooks: Vec<Webhook>,
    /// What the keywords of schemas mean.
    pub dialect: Dialect,
    /// The schemas.
    pub schemas: Schemas,
    /// `components.securitySchemes`, by name.
    pub security_schemes: Vec<(String, SecurityScheme)>,
    /// `tags`, by name with their descriptions.
    pub tags: Vec<(String, Option<String>)>,
    /// `x-rejections`: what answers the server's own rejections.
    pub rejections: Option<Rejections>,
}

impl Description {
    /// The representations of all bodies.
    pub fn media(&self) -> impl Iterator<Item = &Media> {
        let of_operations = self
            .operations
            .iter()
            .map(|operation| (&operation.body, &operation.responses));
        let of_webhooks = self.webhooks.iter().map(|webhook| (&webhook.body, &webhook.responses));
        of_operations.chain(of_webhooks).flat_map(|(body, responses)| {
            let of_body = body.iter().flat_map(|body| &body.content);
            of_body.chain(responses.iter().flat_map(|response| &response.content))
        })
    }

    /// All parameters and headers.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        let of_operations = self.operations.iter().flat_map(|operation| &operation.parameters);
        let answers = self.operations.iter().flat_map(|operation| &operation.responses);
        let answers = answers.chain(self.webhooks.iter().flat_map(|webhook| &webhook.responses));
        of_operations.chain(answers.flat_map(|response| &response.headers))
    }
}

/// An operation (OpenAPI, Operation Object).
#[derive(Debug, Clone)]
pub struct Operation {
    /// `operationId`.
    pub id: Option<String>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// The method, in capitals.
    pub method: String,
    /// The path, as written.
    pub path: String,
    /// `tags`.
    pub tags: Vec<String>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The parameters, those of the path item included.
    pub parameters: Vec<Parameter>,
    /// `requestBody`.
    pub body: Option<Body>,
    /// `responses`.
    pub responses: Vec<Response>,
    /// The alternatives of `security`, each a set of schemes with scopes; none where nothing is asked for.
    pub security: Vec<Vec<(String, Vec<String>)>>,
    /// `servers` of the operation, or of its path item; none where those of the document apply.
    pub servers: Vec<Server>,
    /// The path of the operation that a server answers in its place: their requests look the same.
    pub answered_by: Option<String>,
    /// Where it is described.
    pub place: Place,
}

/// A request that the API makes to its user, and the answers to it (OpenAPI, Webhooks and Callback Object).
#[derive(Debug, Clone)]
pub struct Webhook {
    /// What it is called: by its `operationId`, or by where it is.
    pub name: String,
    /// `requestBody`.
    pub body: Option<Body>,
    /// `responses`.
    pub responses: Vec<Response>,
    /// Where it is described.
    pub place: Place,
}

/// A parameter (OpenAPI, Parameter Object).
#[derive(Debug, Clone)]
pub struct Parameter {
    /// `name`.
    pub name: String,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// `in`.
    pub location: Location,
    /// `required`.
    pub required: bool,
    /// `style`, with the default of the location.
    pub style: Style,
    /// `explode`, with the default of the style.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// `allowEmptyValue`.
    pub allow_empty: bool,
    /// Whether the value is serialized by a media type, which is JSON, and not by a style.
    pub json: bool,
    /// The schema of the value.
    pub schema: Option<SchemaId>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// `description`.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// The name among `components.parameters`, if it is described there.
    pub component: Option<String>,
    /// Where it is described.
    pub place: Place,
}

/// Where a parameter goes (`in`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// `path`.
    Path,
    /// `query`.
    Query,
    /// `header`.
    Header,
    /// `cookie`.
    Cookie,
}

/// How a parameter is serialized (OpenAPI, Style Values).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `matrix`.
    Matrix,
    /// `label`.
    Label,
    /// `simple`.
    Simple,
    /// `form`.
    Form,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `deepObject`.
    DeepObject,
    /// `cookie`.
    Cookie,
}

/// A request body (OpenAPI, Request Body Object).
#[derive(Debug, Clone)]
pub struct Body {
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: bool,
    /// `content`, in the order of the document.
    pub content: Vec<Media>,
    /// Where it is described.
    pub place: Place,
}

/// A representation of a body (OpenAPI, Media Type Object).
#[derive(Debug, Clone)]
pub struct Media {
    /// The media type or range.
    pub media_type: String,
    /// `schema`.
    pub schema: Option<SchemaId>,
    /// `itemSchema`: the schema of each of the values that follow each other in a body.
    pub item_schema: Option<SchemaId>,
    /// `example` and `examples`.
    pub examples: Vec<Example>,
    /// `encoding` of a form: what its properties are written like, each as if it were a parameter of the query.
    pub encoding: Vec<Parameter>,
    /// Where it is described.
    pub place: Place,
}

/// A response (OpenAPI, Response Object).
#[derive(Debug, Clone)]
pub struct Response {
    /// The status it describes.
    pub status: Status,
    /// `description`.
    pub description: String,
    /// `headers`.
    pub headers: Vec<Parameter>,
    /// `content`, in the order of the document.
    pub content: Vec<Media>,
    /// Where it is described.
    pub place: Place,
}

/// The statuses that a response describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Just one.
    Code(u16),
    /// A hundred of them: `4XX` is 4.
    Range(u8),
    /// All that no other response describes.
    Default,
}

/// A way to authenticate (OpenAPI, Security Scheme Object).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityScheme {
    /// A bearer token: `http` with `bearer`, `oauth2`, `openIdConnect`.
    Bearer,
    /// A user name and a password: `http` with `basic`.
    Basic,
    /// Another scheme of `http`.
    Http(String),
    /// A key in a header, a query parameter or a cookie of this name.
    ApiKey(Location, String),
    /// A client certificate.
    MutualTls,
}

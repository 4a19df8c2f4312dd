// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Servers whose URL has variables.

/// The servers of each region.
///
/// URL: `https://{region}.example.com:{port}/{version}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Where data is \[kept\].
    ///
    /// Default: `eu`.
    pub region: ServerRegion,
    /// Default: `443`.
    pub port: String,
    /// Default: `v1`.
    pub version: String,
}

impl Default for Server {
    fn default() -> Self {
        Self { region: ServerRegion::Eu, port: "443".to_owned(), version: "v1".to_owned() }
    }
}

impl From<Server> for String {
    fn from(server: Server) -> Self {
        format!("https://{}.example.com:{}/{}", server.region.as_str(), server.port, server.version)
    }
}

/// The values of `region`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServerRegion {
    /// `eu`.
    Eu,
    /// `us-east`.
    UsEast,
    /// `1st`.
    V1st,
}

impl ServerRegion {
    /// Returns the text in the URL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::UsEast => "us-east",
            Self::V1st => "1st",
        }
    }
}

/// URL: `https://{tenant}.example.net`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenantServer {
    /// Yours.
    pub tenant: String,
}

impl From<TenantServer> for String {
    fn from(server: TenantServer) -> Self {
        format!("https://{}.example.net", server.tenant)
    }
}

/// URL: `https://{host}/send`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server2 {
    /// Default: `send.example.com`.
    pub host: String,
}

impl Default for Server2 {
    fn default() -> Self {
        Self { host: "send.example.com".to_owned() }
    }
}

impl From<Server2> for String {
    fn from(server: Server2) -> Self {
        format!("https://{}/send", server.host)
    }
}

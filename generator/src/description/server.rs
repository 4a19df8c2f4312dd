//! Servers and their variables (OpenAPI, Server Object).

/// A server, at whose URL the paths begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// `url`, with variables in braces.
    pub url: String,
    /// `x-rust-name`, or `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `variables`, those of the URL.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL (OpenAPI, Server Variable Object).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVariable {
    /// The name in the URL.
    pub name: String,
    /// `default`.
    pub default: Option<String>,
    /// `enum`, default included; empty where any text is allowed.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

/// A piece of the URL of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Literal text.
    Text(&'a str),
    /// A variable, by its name.
    Variable(&'a str),
}

impl Server {
    /// Splits the URL into text and variables. A brace that is not closed is text.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut rest = self.url.as_str();
        while let Some((text, (name, after))) = rest
            .split_once('{')
            .and_then(|(text, after)| Some((text, after.split_once('}')?)))
        {
            pieces.extend([Piece::Text(text), Piece::Variable(name)]);
            rest = after;
        }
        pieces.push(Piece::Text(rest));
        pieces.retain(|piece| *piece != Piece::Text(""));
        pieces
    }

    /// The names of the variables in the URL, each once.
    pub fn url_variables(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for piece in self.pieces() {
            if let Piece::Variable(name) = piece
                && !names.iter().any(|known| known == name)
            {
                names.push(name.to_owned());
            }
        }
        names
    }

    /// The default of a variable. One that stands for the scheme and the host has none if it is empty: a URL can't do
    /// without them.
    pub fn default_of(&self, name: &str) -> Option<&str> {
        let variable = self.variables.iter().find(|variable| variable.name == name)?;
        let leads = self.pieces().first() == Some(&Piece::Variable(name));
        variable
            .default
            .as_deref()
            .filter(|default| !(leads && default.is_empty()))
    }

    /// The URL with the defaults of its variables; those without a default stay in braces.
    pub fn filled(&self) -> String {
        let text = |piece: Piece<'_>| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Variable(name) => self
                .default_of(name)
                .map_or_else(|| format!("{{{name}}}"), str::to_owned),
        };
        self.pieces().into_iter().map(text).collect()
    }
}

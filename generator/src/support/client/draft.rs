//! A request in the making.

mod octets;
mod styled;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use super::carrier::Outgoing;
use super::keyring::{self, Presented};
use super::{CallOptions, Cause, Error, Transport};
use crate::support::http::context::{Context, Credential, Credentials, Relayed};
use crate::support::http::operation::Location;
use crate::support::http::operation::{Operation, Requirement, SchemeKind};
use crate::support::http::reply::Reply;
use crate::support::http::{encode, media_type};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::validate::{Valid, Validate};
use crate::support::violation::Violations;

/// A request in the making. What is wrong with it is recorded, and keeps it from being sent.
#[derive(Debug)]
pub struct Draft {
    transport: Transport,
    pub(crate) operation: &'static Operation,
    /// What came with the request on whose behalf this one is sent.
    origin: Option<Box<Origin>>,
    parameters: Vec<Written>,
    body: Option<Content>,
    pub(crate) options: CallOptions,
}

/// What a request on behalf of another takes from it.
#[derive(Debug)]
struct Origin {
    accept: Option<HeaderValue>,
    content_type: Option<HeaderValue>,
    credentials: Credentials,
    answer: Option<Relayed>,
}

/// A parameter, as it goes into the request.
#[derive(Debug)]
pub struct Written {
    location: Location,
    name: &'static str,
    value: Value,
    faults: Violations,
}

/// What is written of a parameter.
#[derive(Debug)]
pub enum Value {
    /// It can't be written.
    Refused,
    /// A part of the path, escaped.
    Segment(String),
    /// Names and values, escaped.
    Pairs(Vec<(String, String)>),
    /// The lines of a header.
    Header(HeaderName, Vec<HeaderValue>),
}

/// A body, as it goes into the request.
#[derive(Debug, Default)]
struct Content {
    media_type: Option<HeaderValue>,
    bytes: Bytes,
    faults: Violations,
}

impl Draft {
    pub(super) fn new(transport: Transport, operation: &'static Operation, context: Option<&Context>) -> Self {
        let origin = context.map(|context| {
            Box::new(Origin {
                accept: context.headers.get(header::ACCEPT).cloned(),
                content_type: context.headers.get(header::CONTENT_TYPE).cloned(),
                credentials: context.credentials.clone(),
                answer: context.extensions.get::<Relayed>().cloned(),
            })
        });
        Draft {
            transport,
            operation,
            origin,
            parameters: Vec::new(),
            body: None,
            options: CallOptions::default(),
        }
    }

    /// Writes a body of JSON that was checked before.
    pub fn valid_json<T: Json>(&mut self, media_type: &'static str, body: &Valid<T>) {
        self.write_text(media_type, encode::json(&**body), Violations::default());
    }

    /// With a body of JSON.
    pub fn json<T: Json>(mut self, media_type: &'static str, body: &T) -> Self {
        let faults = self.faults(body);
        self.write_text(media_type, encode::json(body), faults);
        self
    }

    /// With a body of JSON that is a list.
    pub fn json_list<T: Json>(mut self, media_type: &'static str, body: &[T]) -> Self {
        let mut faults = Violations::default();
        if self.transport.0.validate {
            for (index, item) in body.iter().enumerate() {
                item.check(&Path::ROOT.index(index), &mut faults);
            }
        }
        self.write_text(media_type, encode::json_list(body), faults);
        self
    }

    /// With what `write` adds.
    pub fn and(mut self, write: impl FnOnce(&mut Self)) -> Self {
        write(&mut self);
        self
    }

    fn faults<T: Validate>(&self, body: &T) -> Violations {
        let mut faults = Violations::default();
        if self.transport.0.validate {
            body.check(&Path::ROOT, &mut faults);
        }
        faults
    }

    fn write_text(&mut self, media_type: &'static str, text: Result<String, encode::Refusal>, mut faults: Violations) {
        let text = text.unwrap_or_else(|refusal| {
            faults.add(&Path::ROOT, "type", refusal);
            String::new()
        });
        let is_utf8 = |own: &HeaderValue| own.to_str().is_ok_and(media_type::is_utf8);
        let own = self.relayed_media_type(media_type).filter(is_utf8);
        self.body = Some(Content {
            media_type: Some(own.unwrap_or(HeaderValue::from_static(media_type))),
            bytes: text.into(),
            faults,
        });
    }

    fn relayed_media_type(&self, media_type: &str) -> Option<HeaderValue> {
        let relayed = self.origin.as_ref()?.content_type.as_ref()?;
        let described = |media_type| media_type::best_match(self.operation.consumes, media_type);
        let own = relayed.to_str().ok()?;
        // Of a range, text may have come as JSON.
        let is_like = media_type::is_json(own) == media_type::is_json(media_type);
        (is_like && described(own)? == described(media_type)?).then(|| relayed.clone())
    }

    /// Sends the request.
    pub(super) async fn exchange(mut self) -> Result<Reply, Error> {
        self.check()?;
        let presented = self.credentials().await?;
        let answer = self.origin.as_mut().and_then(|origin| origin.answer.take());
        let transport = self.transport.clone();
        let request = self.into_request(presented).map_err(Error::Transport)?;
        let reply = transport.0.carrier.send(request).await.map_err(Error::Transport)?;
        if let Some(answer) = answer {
            answer.set(&reply.headers);
        }
        Ok(reply.read_strictly(transport.0.strict))
    }

    /// All that is wrong with the request.
    fn check(&mut self) -> Result<(), Error> {
        let mut faults = std::mem::take(&mut self.options.faults);
        for parameter in &mut self.parameters {
            faults.extend(std::mem::take(&mut parameter.faults));
        }
        let names = self.dots().map(|(name, _)| name);
        for name in names.collect::<Vec<_>>() {
            let place = Path::ROOT.key("path");
            faults.add(&place.key(name), "type", "makes a path segment of dots");
        }
        if let Some(body) = &mut self.body {
            faults.extend(std::mem::take(&mut body.faults));
        }
        faults.or(()).map_err(|faults| Error::Invalid(Box::new(faults)))
    }

    fn into_request(mut self, presented: Vec<Presented>) -> Result<Outgoing, Cause> {
        let path: String = self.segments().map(|(_, text)| format!("/{text}")).collect();
        let mut headers = self.headers();
        let (_, fixed) = self.operation.target();
        let mut query = Vec::new();
        let mut cookies = Vec::new();
        for parameter in self.parameters {
            match (parameter.location, parameter.value) {
                (Location::Query, Value::Pairs(pairs)) => query.extend(pairs),
                (Location::Cookie, Value::Pairs(pairs)) => cookies.extend(pairs),
                _ => {}
            }
        }
        for presented in presented {
            match presented {
                Presented::Header(name, value) => drop(headers.insert(name, value)),
                Presented::Query(pair) => query.push(pair),
                Presented::Cookie(pair) => cookies.push(pair),
            }
        }
        if !cookies.is_empty() {
            let own = encode::join(&cookies, "; ");
            // There is one header for all cookies (RFC 6265, section 5.4), also where a parameter is that header.
            let cookies = match headers.get(header::COOKIE) {
                Some(other) => [other.as_bytes(), b"; ", own.as_bytes()].concat(),
                None => own.into_bytes(),
            };
            let mut cookies = HeaderValue::try_from(cookies).map_err(Cause::new)?;
            cookies.set_sensitive(true);
            headers.insert(header::COOKIE, cookies);
        }
        for name in self.options.headers.keys() {
            headers.remove(name);
        }
        headers.extend(std::mem::take(&mut self.options.headers));
        let connection = &self.transport.0;
        let server = match &self.options.base_url {
            Some(server) => server,
            None => connection
                .addresses
                .of(self.operation)
                .map_err(|fault| Cause::of(format!("the server of the operation {fault}").into()))?,
        };
        let mut url = format!("{server}{path}");
        let own = encode::join(&query, "&");
        let queries = [fixed, &own].into_iter().filter(|query| !query.is_empty());
        for (query, separator) in queries.zip(["?", "&"]) {
            url.push_str(separator);
            url.push_str(query);
        }
        let body = self.body.unwrap_or_default().bytes;
        // These methods have a body, so its length is said even if there is none (RFC 9110, section 8.6).
        if body.is_empty() && matches!(self.operation.method, "POST" | "PUT" | "PATCH") {
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Ok(Outgoing {
            method: Method::from_bytes(self.operation.method.as_bytes()).map_err(Cause::new)?,
            url: url.parse().map_err(Cause::new)?,
            headers,
            body,
            timeout: self.options.timeout.or(connection.timeout),
        })
    }

    /// The headers, but for cookies and credentials.
    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::USER_AGENT, self.transport.0.user_agent.clone());
        let relayed = self.origin.as_ref().and_then(|origin| origin.accept.clone());
        let own = || {
            HeaderValue::from_str(&self.operation.accept(self.origin.is_some()))
                .ok()
                .filter(|accept| !accept.is_empty())
        };
        let accept = relayed.or_else(own).unwrap_or(HeaderValue::from_static("*/*"));
        headers.insert(header::ACCEPT, accept);
        // What the client would send by itself, such as `User-Agent`, is replaced.
        for parameter in &self.parameters {
            if let Value::Header(name, lines) = &parameter.value
                && !lines.is_empty()
            {
                headers.remove(name);
                headers.extend(lines.iter().map(|line| (name.clone(), line.clone())));
            }
        }
        if let Some(media_type) = self.body.as_ref().and_then(|body| body.media_type.clone()) {
            headers.insert(header::CONTENT_TYPE, media_type);
        }
        headers
    }

    /// The segments of the path, filled, each with the last parameter that it holds.
    fn segments(&self) -> impl Iterator<Item = (Option<&'static str>, String)> {
        let value = |name: &str| {
            self.parameters.iter().find_map(|parameter| match &parameter.value {
                Value::Segment(text) if parameter.name == name => Some((parameter.name, text)),
                _ => None,
            })
        };
        self.operation.target().0.split('/').skip(1).map(move |segment| {
            let mut text = String::new();
            let mut rest = segment;
            let mut last = None;
            while let Some((literal, (name, after))) = rest
                .split_once('{')
                .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
            {
                text.push_str(literal);
                if let Some((name, value)) = value(name) {
                    text.push_str(value);
                    last = Some(name);
                }
                rest = after;
            }
            text.push_str(rest);
            (last, text)
        })
    }

    /// The parameters that make segments of dots, which would lead elsewhere (RFC 3986, section 5.2.4), however they are
    /// escaped.
    fn dots(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.segments()
            .filter_map(|(last, text)| Some((last?, text)))
            .filter(|(_, text)| matches!(text.as_str(), "." | ".."))
    }

    /// The credentials of the first alternative that can be met: with the client's own, or, if it has none at all,
    /// with those of the request on whose behalf it calls. If none can be met, the API has the last word.
    async fn credentials(&self) -> Result<Vec<Presented>, Error> {
        let own = &self.transport.0.credentials;
        let relayed = self
            .origin
            .as_ref()
            .filter(|_| own.is_empty())
            .map(|origin| &origin.credentials);
        let has = |requirement: &Requirement| match relayed {
            Some(credentials) => credentials.get(requirement.scheme.name).is_some(),
            None => own.has(requirement.scheme),
        };
        let security = self.operation.security.iter();
        let Some(alternative) = security.filter(|all| !all.is_empty()).find(|all| all.iter().all(has)) else {
            return Ok(Vec::new());
        };
        let mut all = Vec::new();
        for Requirement { scheme, .. } in *alternative {
            let credential = match relayed {
                Some(credentials) => credentials.get(scheme.name).cloned(),
                None => own
                    .get(scheme)
                    .await
                    .map_err(|error| Error::Credentials(Cause::of(error)))?,
            };
            if let Some(credential) = credential {
                all.extend(present(scheme.kind, &credential)?);
            }
        }
        Ok(all)
    }
}

fn present(kind: SchemeKind, credential: &Credential) -> Result<Option<Presented>, Error> {
    keyring::present(kind, credential)
        .map_err(|fault| Error::Credentials(Cause::of(format!("the credential {fault}").into())))
}

/// The items of an argument that is a list.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

#[cfg(test)]
mod tests;

// @generated: code that every generated crate has; do not edit, changes are lost.

//! One request and its response.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};

use super::keyring::{self, Presented};
use super::{Error, ToCall, Transport};
use crate::support::http::blob::Blob;
use crate::support::http::context::{Context, Credential, Relayed};
use crate::support::http::operation::{Operation, Requirement, SchemeKind};
use crate::support::http::parameter::{Form, Location, Parameter};
use crate::support::http::reply::Reply;
use crate::support::http::{media_type, style};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::validate::{Rule, Valid, Validate};
use crate::support::violation::Violations;

/// A request in the making. What is wrong with it is recorded, and keeps it from being sent.
#[derive(Debug)]
pub struct Call<'a> {
    transport: &'a Transport,
    operation: &'static Operation,
    /// What came with the request on whose behalf this one is sent.
    context: Option<&'a Context>,
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    cookies: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    violations: Violations,
}

impl<'a> Call<'a> {
    pub(super) fn new(transport: &'a Transport, operation: &'static Operation, context: Option<&'a Context>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::USER_AGENT, transport.user_agent.clone());
        let relayed = context.and_then(|context| context.headers.get(header::ACCEPT)).cloned();
        let own = || {
            HeaderValue::from_str(&operation.accept())
                .ok()
                .filter(|accept| !accept.is_empty())
        };
        headers.insert(
            header::ACCEPT,
            relayed.or_else(own).unwrap_or(HeaderValue::from_static("*/*")),
        );
        Call {
            transport,
            operation,
            context,
            path: Vec::new(),
            query: Vec::new(),
            cookies: Vec::new(),
            headers,
            body: Bytes::new(),
            violations: Violations::default(),
        }
    }

    /// Writes a parameter that must be present. An empty list or object is not: nothing is written for it.
    pub fn parameter<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>, value: &T) {
        if !self.place(parameter, value) && self.transport.validate {
            let place = Path::ROOT.key(parameter.location().as_str());
            let at = place.key(parameter.name());
            self.violations
                .add(&at, "required", "is empty, which would be sent as nothing");
        }
    }

    /// Writes a parameter that may be absent.
    pub fn optional_parameter<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>, value: &Option<T>) {
        if let Some(value) = value {
            self.place(parameter, value);
        }
    }

    /// Checks and writes a parameter. Returns `false` if nothing is written for its value.
    fn place<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>, value: &T) -> bool {
        let place = Path::ROOT.key(parameter.location().as_str());
        let at = place.key(parameter.name());
        if self.transport.validate {
            parameter.rule.check(value, &at, &mut self.violations);
            value.check(&at, &mut self.violations);
        }
        self.write(&parameter.form, value).unwrap_or_else(|refusal| {
            self.violations.add(&at, "type", refusal);
            true
        })
    }

    fn write<T: Json>(&mut self, form: &Form, value: &T) -> Result<bool, style::Refusal> {
        let (pairs, more) = match form.location {
            Location::Path => {
                self.path.push((form.name, style::path(form, value)?));
                return Ok(true);
            }
            Location::Header => {
                let name = HeaderName::from_bytes(form.name.as_bytes());
                let name = name.map_err(|_| "has no name that a header can have")?;
                let lines = style::header(form, value)?;
                if lines.is_empty() {
                    return Ok(false);
                }
                // What the client would send by itself, such as `User-Agent`, is replaced.
                self.headers.remove(&name);
                self.headers.extend(lines.into_iter().map(|line| (name.clone(), line)));
                return Ok(true);
            }
            Location::Query => (&mut self.query, style::query(form, value)?),
            Location::Cookie => (&mut self.cookies, style::cookies(form, value)?),
        };
        let any = !more.is_empty();
        pairs.extend(more);
        Ok(any)
    }

    /// Writes a body of JSON.
    pub fn json<T: Json>(&mut self, media_type: &'static str, body: &T) {
        self.check_body(body);
        self.write_body(media_type, style::json(body));
    }

    /// Writes a body of JSON that was checked before.
    pub fn valid_json<T: Json>(&mut self, media_type: &'static str, body: &Valid<T>) {
        self.write_body(media_type, style::json(&**body));
    }

    /// Writes a body of text.
    pub fn text<T: Json>(&mut self, media_type: &'static str, body: &T) {
        self.check_body(body);
        self.write_body(media_type, style::text(body));
    }

    /// Writes a body of text that was checked before.
    pub fn valid_text<T: Json>(&mut self, media_type: &'static str, body: &Valid<T>) {
        self.write_body(media_type, style::text(&**body));
    }

    /// Writes a body that is a form, whose properties in `styled` have a style of their own.
    pub fn form<T: Json>(&mut self, media_type: &'static str, body: &T, styled: &[Parameter]) {
        self.check_body(body);
        self.write_body(media_type, style::form(body, styled));
    }

    /// Writes a body that is a form and was checked before.
    pub fn valid_form<T: Json>(&mut self, media_type: &'static str, body: &Valid<T>, styled: &[Parameter]) {
        self.write_body(media_type, style::form(&**body, styled));
    }

    fn check_body<T: Validate>(&mut self, body: &T) {
        if self.transport.validate {
            body.check(&Path::ROOT, &mut self.violations);
        }
    }

    fn write_body(&mut self, media_type: &'static str, text: Result<String, style::Refusal>) {
        match text {
            Ok(text) => {
                let is_utf8 = |own: &HeaderValue| own.to_str().is_ok_and(media_type::is_utf8);
                let own = self.relayed_media_type(media_type).filter(is_utf8);
                self.write_bytes(own.unwrap_or(HeaderValue::from_static(media_type)), text.into());
            }
            Err(refusal) => self.violations.add(&Path::ROOT, "type", refusal),
        }
    }

    /// Writes a body of bytes. They have the media type that came with them, with its parameters, where it is of the one
    /// described.
    pub fn bytes(&mut self, media_type: &'static str, body: impl Into<Bytes>) {
        let own = self.relayed_media_type(media_type);
        self.write_bytes(own.unwrap_or(HeaderValue::from_static(media_type)), body.into());
    }

    /// Writes a body of `range` that brings its media type along.
    pub fn blob(&mut self, range: &'static str, body: &Blob) {
        match body.content_type(range) {
            Ok(media_type) => {
                if let Some(media_type) = media_type {
                    self.headers.insert(header::CONTENT_TYPE, media_type);
                }
                self.body = body.bytes.clone();
            }
            Err(refusal) => self.violations.add(&Path::ROOT, "type", refusal),
        }
    }

    fn relayed_media_type(&self, media_type: &str) -> Option<HeaderValue> {
        let relayed = self.context?.headers.get(header::CONTENT_TYPE)?;
        let described = |media_type| media_type::best_match(self.operation.consumes, media_type);
        let own = relayed.to_str().ok()?;
        // Of a range, text may have come as JSON.
        let is_like = media_type::is_json(own) == media_type::is_json(media_type);
        (is_like && described(own)? == described(media_type)?).then(|| relayed.clone())
    }

    fn write_bytes(&mut self, media_type: HeaderValue, body: Bytes) {
        self.headers.insert(header::CONTENT_TYPE, media_type);
        self.body = body;
    }

    /// Sends the request, and tells success from failure.
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn send<R: ToCall>(self) -> Result<R::Success, Error<R::Error>> {
        let operation = self.operation;
        let relayed = self.context.and_then(|context| context.extensions.get::<Relayed>());
        let reply = self.exchange().await.map_err(Error::widen)?;
        relayed.into_iter().for_each(|relayed| relayed.set(&reply.headers));
        match R::read(&reply) {
            Ok(Some(outcome)) => outcome.map_err(Error::Api),
            Ok(None) => Err(Error::Undocumented(Box::new(reply))),
            // Something in between, such as a proxy, fails in its own words.
            Err(_) if !reply.status.is_success() && !reply.is_readable(operation.produces) => {
                Err(Error::Undocumented(Box::new(reply)))
            }
            Err(violations) => Err(Error::Decode {
                reply: Box::new(reply),
                violations,
            }),
        }
    }

    async fn exchange(mut self) -> Result<Reply, Error> {
        self.authorize().await?;
        let path = self.fill_path();
        self.violations.or(()).map_err(Error::Invalid)?;
        if !self.cookies.is_empty() {
            let own = style::join(&self.cookies, "; ");
            // There is one header for all cookies (RFC 6265, section 5.4), also where a parameter is that header.
            let cookies = match self.headers.get(header::COOKIE) {
                Some(other) => [other.as_bytes(), b"; ", own.as_bytes()].concat(),
                None => own.into_bytes(),
            };
            let mut cookies = HeaderValue::try_from(cookies).map_err(transport)?;
            cookies.set_sensitive(true);
            self.headers.insert(header::COOKIE, cookies);
        }
        let server = self.transport.addresses.of(self.operation);
        let server = server.map_err(|fault| Error::Transport(format!("the server of the operation {fault}").into()))?;
        let mut url = format!("{server}{path}");
        let (_, fixed) = self.operation.target();
        let own = style::join(&self.query, "&");
        let queries = [fixed, &own].into_iter().filter(|query| !query.is_empty());
        for (query, separator) in queries.zip(["?", "&"]) {
            url.push_str(separator);
            url.push_str(query);
        }
        let method = Method::from_bytes(self.operation.method.as_bytes()).map_err(transport)?;
        let mut request = self.transport.http.request(method, url).headers(self.headers);
        if let Some(timeout) = self.transport.timeout {
            request = request.timeout(timeout);
        }
        if !self.body.is_empty() {
            request = request.body(self.body);
        } else if matches!(self.operation.method, "POST" | "PUT" | "PATCH") {
            // These methods have a body, so its length is said even if there is none (RFC 9110, section 8.6).
            request = request.header(header::CONTENT_LENGTH, 0);
        }
        receive(request).await.map_err(|error| transport(error.without_url()))
    }

    /// The path with its parameters. A segment of dots would lead elsewhere (RFC 3986, section 5.2.4), however it is
    /// escaped.
    fn fill_path(&mut self) -> String {
        let mut filled = String::new();
        for segment in self.operation.target().0.split('/').skip(1) {
            let mut text = String::new();
            let mut rest = segment;
            let mut last = None;
            while let Some((literal, (name, after))) = rest
                .split_once('{')
                .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
            {
                text.push_str(literal);
                if let Some((name, value)) = self.path.iter().find(|(own, _)| *own == name) {
                    text.push_str(value);
                    last = Some(*name);
                }
                rest = after;
            }
            text.push_str(rest);
            if let (Some(name), "." | "..") = (last, text.as_str()) {
                self.violations.add(
                    &Path::ROOT.key("path").key(name),
                    "type",
                    "makes a path segment of dots",
                );
            }
            filled.push('/');
            filled.push_str(&text);
        }
        filled
    }

    /// Adds the credentials of the first alternative that can be met: with the client's own, or, if it has none at all,
    /// with those of the request on whose behalf it calls. If none can be met, the API has the last word.
    async fn authorize(&mut self) -> Result<(), Error> {
        let own = &self.transport.credentials;
        let relayed = self
            .context
            .filter(|_| own.is_empty())
            .map(|context| &context.credentials);
        let has = |requirement: &Requirement| match relayed {
            Some(credentials) => credentials.get(requirement.scheme.name).is_some(),
            None => own.has(requirement.scheme),
        };
        let security = self.operation.security.iter();
        let Some(alternative) = security.filter(|all| !all.is_empty()).find(|all| all.iter().all(has)) else {
            return Ok(());
        };
        for Requirement { scheme, .. } in *alternative {
            let credential = match relayed {
                Some(credentials) => credentials.get(scheme.name).cloned(),
                None => own.get(scheme).await.map_err(Error::Credentials)?,
            };
            if let Some(credential) = credential {
                self.present(scheme.kind, &credential)?;
            }
        }
        Ok(())
    }

    fn present(&mut self, kind: SchemeKind, credential: &Credential) -> Result<(), Error> {
        let presented = keyring::present(kind, credential);
        match presented.map_err(|fault| Error::Credentials(format!("the credential {fault}").into()))? {
            Some(Presented::Header(name, value)) => drop(self.headers.insert(name, value)),
            Some(Presented::Query(pair)) => self.query.push(pair),
            Some(Presented::Cookie(pair)) => self.cookies.push(pair),
            None => {}
        }
        Ok(())
    }
}

async fn receive(request: reqwest::RequestBuilder) -> Result<Reply, reqwest::Error> {
    let mut response = request.send().await?;
    let mut reply = Reply::new(response.status());
    reply.headers = std::mem::take(response.headers_mut());
    reply.body = response.bytes().await?;
    Ok(reply)
}

fn transport(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Transport(Box::new(error))
}


//! Internet addresses (JSON Schema Validation, section 7.3.4).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Format;

/// `ipv4`: a dotted quad without leading zeros (RFC 2673, section 3.2).
pub const IPV4: Format = Format::new("ipv4", |text| text.parse::<Ipv4Addr>().is_ok());

/// `ipv6`: an address without zone or prefix length (RFC 4291, section 2.2).
pub const IPV6: Format = Format::new("ipv6", |text| text.parse::<Ipv6Addr>().is_ok());

/// `ip`: an `ipv4` or an `ipv6`.
pub const IP: Format = Format::new("ip", |text| text.parse::<IpAddr>().is_ok());

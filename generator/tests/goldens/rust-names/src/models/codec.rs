// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::json::foreign;
use crate::support::object::{self, objects};

use super::*;

objects!(Site, Coordinates);

string_enums!(State);

foreign!(std::net::IpAddr);

#[derive(Default)]
pub struct SiteSlots {
    id: Option<String>,
    state: Option<State>,
    place: Option<Coordinates>,
    url: Option<SiteUrl>,
    scope: Option<String>,
}

impl object::Object for Site {
    type Slots = SiteSlots;
    const NAME: &'static str = "Site";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("ident"),
        object::Field::required("state"),
        object::Field::optional("place"),
        object::Field::optional("url"),
        object::Field::optional("scope"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "ident" => Some(0),
            "state" => Some(1),
            "place" => Some(2),
            "url" => Some(3),
            "scope" => Some(4),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.id),
            1 => source.fill(&mut slots.state),
            2 => source.fill(&mut slots.place),
            3 => source.fill(&mut slots.url),
            4 => source.fill(&mut slots.scope),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SiteSlots { id: Some(id), state: Some(state), .. } = slots else {
            return None;
        };
        Some(Self {
            id,
            state,
            place: slots.place,
            url: slots.url,
            scope: slots.scope,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("ident", &self.id);
        visitor.required("state", &self.state);
        visitor.optional("place", &self.place);
        visitor.optional("url", &self.url);
        visitor.optional("scope", &self.scope);
    }
}

impl enumeration::StringEnum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Up, "u"),
        (Self::Down, "d"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct CoordinatesSlots {
    lat: Option<f64>,
}

impl object::Object for Coordinates {
    type Slots = CoordinatesSlots;
    const NAME: &'static str = "Coordinates";
    const FIELDS: &'static [object::Field] = &[object::Field::required("lat")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "lat" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.lat),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CoordinatesSlots { lat: Some(lat) } = slots else {
            return None;
        };
        Some(Self { lat })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("lat", &self.lat);
    }
}

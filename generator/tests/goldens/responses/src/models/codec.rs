// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::object::{self, objects};

use super::*;

objects!(Report, Problem, PutReportCreated, PostFormBody);

#[derive(Default)]
pub struct ReportSlots {
    title: Option<String>,
}

impl object::Object for Report {
    type Slots = ReportSlots;
    const NAME: &'static str = "Report";
    const FIELDS: &'static [object::Field] = &[object::Field::required("title")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "title" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.title),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ReportSlots { title: Some(title) } = slots else {
            return None;
        };
        Some(Self { title })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("title", &self.title);
    }
}

#[derive(Default)]
pub struct ProblemSlots {
    title: Option<String>,
    status: Option<i64>,
}

impl object::Object for Problem {
    type Slots = ProblemSlots;
    const NAME: &'static str = "Problem";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("title"),
        object::Field::optional("status"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "title" => Some(0),
            "status" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.title),
            1 => source.fill(&mut slots.status),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            title: slots.title,
            status: slots.status,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("title", &self.title);
        visitor.optional("status", &self.status);
    }
}

#[derive(Default)]
pub struct PutReportCreatedSlots {
    id: Option<i64>,
}

impl object::Object for PutReportCreated {
    type Slots = PutReportCreatedSlots;
    const NAME: &'static str = "PutReportCreated";
    const FIELDS: &'static [object::Field] = &[object::Field::required("id")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PutReportCreatedSlots { id: Some(id) } = slots else {
            return None;
        };
        Some(Self { id })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
    }
}

#[derive(Default)]
pub struct PostFormBodySlots {
    name: Option<String>,
    age: Option<i64>,
    tags: Option<Vec<String>>,
}

impl object::Object for PostFormBody {
    type Slots = PostFormBodySlots;
    const NAME: &'static str = "PostFormBody";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("age"),
        object::Field::optional("tags"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "age" => Some(1),
            "tags" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.name),
            1 => source.fill(&mut slots.age),
            2 => source.fill(&mut slots.tags),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PostFormBodySlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            age: slots.age,
            tags: slots.tags,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.optional("age", &self.age);
        visitor.optional("tags", &self.tags);
    }
}

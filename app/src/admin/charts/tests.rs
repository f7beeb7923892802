//! What a drawing shows can be measured in it.

use super::{
    Bar, Drawing, Line, Mark, Naming, Plot, Point, Scale, Shade, bars, heat, lines, spark,
};

fn naming() -> Naming {
    Naming {
        id: "x".to_owned(),
        title: "A & B".to_owned(),
        text: "<all>".to_owned(),
    }
}

/// The values of an attribute of all shapes of one class.
fn values(svg: &str, class: &str, attribute: &str) -> Vec<f64> {
    svg.split('<')
        .filter(|shape| shape.contains(&format!("class=\"{class}\"")))
        .filter_map(|shape| shape.split_once(&format!(" {attribute}=\"")))
        .filter_map(|(_, rest)| rest.split(['"', '%']).next()?.parse().ok())
        .collect()
}

fn plot(points: Vec<Point>, marks: &[Mark], scale: Scale) -> Drawing {
    let places: Vec<String> = (1..=points.len()).map(|day| format!("{day} Nov")).collect();
    let line = Line {
        name: "Shown".to_owned(),
        class: "c1",
        points,
    };
    lines(&Plot {
        naming: naming(),
        places: &places,
        lines: &[line],
        marks,
        scale,
        say: &|value| format!("{value:.0}"),
        say_tick: &|value| format!("{value:.0}"),
        suppressed: "under 10",
    })
}

#[test]
fn scales_begin_at_zero_and_end_at_a_round_number() {
    for (most, top, ticks) in [
        (0, 1.0, 2),
        (1, 1.0, 2),
        (3, 3.0, 4),
        (7, 8.0, 5),
        (100, 100.0, 3),
        (1_207, 1_500.0, 4),
        (999_999, 1_000_000.0, 3),
    ] {
        let scale = Scale::of_counts(most);
        assert!((scale.top - top).abs() < 1e-6, "{most}: {scale:?}");
        assert_eq!(scale.ticks().len(), ticks, "{most}: {scale:?}");
        assert!(scale.ticks()[0].abs() < 1e-9);
    }
    assert!(Scale::of_shares(0.97).top <= 1.0);
    assert!((Scale::of_shares(0.58).top - 0.6).abs() < 1e-9);
}

#[test]
fn a_point_stands_as_high_as_its_value() {
    let points = vec![Point::At(0.0), Point::At(50.0), Point::At(100.0)];
    let svg = plot(points, &[], Scale::of_counts(100)).in_page();
    assert_eq!(values(&svg, "c1", "cy"), [236.0, 134.0, 32.0]);
    let across = values(&svg, "c1", "cx");
    assert!(
        across.windows(2).all(|pair| pair[0] < pair[1]),
        "{across:?}"
    );
    assert_eq!(values(&svg, "stroke c1", "x1").len(), 2);
}

#[test]
fn what_is_suppressed_is_a_gap_with_a_hollow_point_and_never_a_zero() {
    let points = vec![Point::At(40.0), Point::Suppressed, Point::At(60.0)];
    let svg = plot(points, &[], Scale::of_counts(60)).in_page();
    assert_eq!(values(&svg, "hollow", "cx").len(), 1);
    assert!(svg.contains("2 Nov: under 10"));
    assert_eq!(
        values(&svg, "stroke c1", "x1").len(),
        0,
        "no line over the gap"
    );
}

#[test]
fn an_interval_is_drawn_from_end_to_end() {
    let points = vec![Point::Within {
        value: 0.5,
        low: 0.25,
        high: 1.0,
    }];
    let svg = plot(points, &[], Scale::of_shares(1.0)).in_page();
    assert_eq!(values(&svg, "whisker c1", "y1"), [185.0]);
    assert_eq!(values(&svg, "whisker c1", "y2"), [32.0]);
}

#[test]
fn versions_are_marked_where_they_were_published() {
    let marks = [(0, "v1"), (2, "v2")].map(|(at, label)| Mark {
        at,
        label: label.to_owned(),
    });
    let points = vec![Point::At(1.0); 4];
    let svg = plot(points, &marks, Scale::of_counts(1)).in_page();
    assert_eq!(values(&svg, "mark", "x1"), [12.5, 62.5]);
    assert!(svg.contains("v1<") && svg.contains("v2<"));
}

#[test]
fn bars_are_as_long_as_their_share_and_carry_their_interval() {
    let bar = |share, interval| Bar {
        name: "Belgium".to_owned(),
        text: "58.1%".to_owned(),
        more: " of 1,207".to_owned(),
        share,
        interval,
        class: "c1",
    };
    let drawn = [bar(Some(0.581), Some((0.55, 0.61))), bar(None, None)];
    let svg = bars(naming(), &drawn).in_page();
    assert_eq!(values(&svg, "c1", "width"), [58.1]);
    assert_eq!(
        values(&svg, "hidden", "width"),
        [100.0],
        "suppressed is a frame"
    );
    assert_eq!(values(&svg, "interval", "x1"), [55.0, 55.0, 61.0]);
    assert_eq!(values(&svg, "interval", "x2"), [61.0, 55.0, 61.0]);
}

#[test]
fn a_week_has_a_field_for_every_hour() {
    let days: [String; 7] = std::array::from_fn(|day| format!("day {day}"));
    let mut fields: [[Shade; 24]; 7] =
        std::array::from_fn(|_| std::array::from_fn(|_| Shade::Empty));
    fields[0][9] = Shade::Of(1.0, "120 shown".to_owned());
    fields[6][23] = Shade::Suppressed("under 10".to_owned());
    let svg = heat(naming(), &days, &fields).in_page();
    assert_eq!(values(&svg, "heat empty", "x").len(), 166);
    assert_eq!(values(&svg, "heat h5", "x").len(), 1);
    assert!(svg.contains("day 0 09:00, 120 shown") && svg.contains("day 6 23:00, under 10"));
}

#[test]
fn words_stay_words_and_a_file_needs_nothing_from_elsewhere() {
    let drawing = spark(&[Some(0.2), None, Some(0.4), Some(0.5)]);
    assert!(drawing.as_ornament().contains("aria-hidden"));
    let file = plot(vec![Point::At(1.0)], &[], Scale::of_counts(1)).as_file("1 to 7 <Nov>");
    assert!(file.contains("A &amp; B") && file.contains("1 to 7 &lt;Nov&gt;"));
    assert!(
        !file.contains("var(--") && !file.contains("light-dark("),
        "{file}"
    );
    assert!(file.contains("#0b5ea8"), "the colours came along");
    for outside in ["href", "url(", "@import", "<script"] {
        assert!(!file.contains(outside), "{outside}");
    }
    // Every element that is opened is closed: the file is XML.
    let opened =
        file.matches('<').count() - file.matches("</").count() - file.matches("<?").count();
    let closed = file.matches("/>").count() + file.matches("</").count();
    assert_eq!(opened, closed);
}

//! A small panel for each series: lines over time, bars otherwise, all on one scale unless the author says no.
//!
//! Knows how panels are laid out; bars in panels are drawn by `panel_bars`.

use super::{field, panel_bars};
use crate::figure::layout::{self, Sheet};
use crate::figure::marks;
use crate::figure::model::{Axis, Look, Model, Series};
use crate::figure::place::{self, Wanted};
use crate::figure::svg::{self, Anchor, Area, Canvas, Caption, height};
use crate::figure::wrap::{Type, is_torn, shorten, wrap};

/// Beyond so many points the lines of others behind each line would be a grey field.
const MOST_BEHIND: usize = 6000;

/// The room between panels.
const GAP: f64 = 20.0;

/// The panels' places.
pub(super) struct Grid {
    columns: usize,
    left: f64,
    pub(super) width: f64,
    /// How high the plot of a panel is.
    tall: f64,
}

/// How much wider than high panels look best.
const ASPECT: f64 = 2.0;

impl Grid {
    fn of(model: &Model, sheet: &Sheet, left: f64) -> Self {
        let count = model.data.series.len().max(1);
        let most = match count {
            _ if !sheet.is_wide => 2,
            1..=3 | 5 | 6 | 9 => 3,
            _ => 4,
        };
        let page = Sheet::of(sheet.of);
        let more = (sheet.plot_height - page.plot_height).max(0.0);
        let rows = |columns: usize| count.div_ceil(columns) as f64;
        // A card that is higher than a page's drawing has panels below each other, and higher ones.
        let off = |columns: usize| {
            (sheet.width / columns as f64 * rows(columns) / sheet.plot_height / ASPECT).ln().abs()
        };
        let columns = match more > 0.0 {
            true => (1..=count.min(most)).min_by(|&a, &b| off(a).total_cmp(&off(b))).unwrap_or(1),
            false => count.min(most),
        };
        let gaps = GAP * (columns - 1) as f64;
        let width = ((sheet.width - left - gaps) / columns as f64).max(20.0);
        let tall = if sheet.is_wide { 104.0 } else { 92.0 };
        Self { columns, left, width, tall: tall + more / rows(columns) }
    }

    fn x(&self, panel: usize) -> f64 {
        self.left + (panel % self.columns) as f64 * (self.width + GAP)
    }
}

pub(super) fn draw(canvas: &mut Canvas, model: &Model, sheet: &Sheet) -> f64 {
    let mut y = layout::head(canvas, model, sheet, false) + 4.0;
    let has_axis = model.data.is_dated && model.panels.is_empty();
    let left = if has_axis { layout::axis_room(&model.axis, sheet) } else { 0.0 };
    let grid = Grid::of(model, sheet, left);
    let panels: Vec<usize> = (0..model.data.series.len()).collect();
    for row in panels.chunks(grid.columns) {
        let top = draw_titles(canvas, model, sheet, (&grid, row), y);
        let bottoms = row.iter().map(|&panel| {
            if model.data.is_dated {
                draw_lines(canvas, model, sheet, (&grid, panel), top)
            } else {
                panel_bars::draw(canvas, model, sheet, (grid.x(panel), grid.width, panel), top)
            }
        });
        y = bottoms.fold(top, f64::max) + 16.0;
    }
    canvas.told.extend(layout::told(model));
    layout::foot(canvas, model, sheet, y - 10.0, None)
}

/// The names of the panels of one row; gives where the panels begin.
fn draw_titles(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    (grid, row): (&Grid, &[usize]),
    top: f64,
) -> f64 {
    let set = sheet.strong;
    let named = row.iter().filter_map(|&panel| Some((panel, model.data.series.get(panel)?)));
    let titles: Vec<_> =
        named.map(|(panel, series)| (panel, series, wrap(&series.name, grid.width, 6, set))).collect();
    let most = titles.iter().map(|(_, _, lines)| lines.len()).max().unwrap_or(1);
    for (panel, series, lines) in titles {
        // Titles of one row stand on one line, above their panels.
        let down = height(most, set) - height(lines.len(), set);
        canvas.text(Caption {
            at: (grid.x(panel), top + down + set.size),
            anchor: Anchor::Start,
            lines,
            set,
            class: if series.is_highlighted { "fig-value fig-value--highlight" } else { "fig-label" }
                .to_owned(),
        });
    }
    top + height(most, set) + 2.0
}

/// One panel of lines; gives its bottom.
fn draw_lines(
    canvas: &mut Canvas,
    model: &Model,
    sheet: &Sheet,
    (grid, panel): (&Grid, usize),
    top: f64,
) -> f64 {
    let Some(series) = model.data.series.get(panel) else { return top };
    let axis = model.panels.get(panel).unwrap_or(&model.axis);
    let above = sheet.small.size * 1.5;
    let plot = Area { x: grid.x(panel) + 5.0, y: top + above, width: grid.width - 10.0, height: grid.tall };
    let panel = Panel { model, sheet, axis, plot, shown: panel };
    panel.draw_frame(canvas, panel.shown.is_multiple_of(grid.columns));
    panel.draw_others(canvas);
    let taken = panel.draw_own(canvas, series);
    panel.draw_values(canvas, series, &taken, top);
    panel.draw_ends(canvas)
}

struct Panel<'a> {
    model: &'a Model,
    sheet: &'a Sheet,
    axis: &'a Axis,
    plot: Area,
    /// The series that is shown.
    shown: usize,
}

impl Panel<'_> {
    fn at(&self, index: usize, value: f64) -> svg::Point {
        let part = self.model.along.places.get(index).copied().unwrap_or(0.5);
        (self.plot.x + part * self.plot.width, layout::y_of(self.axis, &self.plot, value))
    }

    fn runs(&self, series: &Series) -> Vec<Vec<svg::Point>> {
        let runs = field::runs(self.model, series).into_iter();
        runs.map(|run| run.into_iter().map(|(index, point)| self.at(index, point.value)).collect()).collect()
    }

    /// Gridlines where panels share a scale, with its numbers beside the first panel; else the ground alone.
    fn draw_frame(&self, canvas: &mut Canvas, is_first: bool) {
        let whole = Area { x: self.plot.x - 5.0, width: self.plot.width + 10.0, ..self.plot };
        if !self.model.panels.is_empty() {
            let bottom = self.plot.bottom();
            canvas.line("fig-grid", (whole.x, bottom), (whole.right(), bottom));
        } else if is_first {
            layout::upright_axis(canvas, self.axis, &whole, self.sheet);
        } else {
            layout::grid_lines(canvas, self.axis, &whole);
        }
        for x in self.breaks() {
            canvas.line("fig-break", (x, self.plot.y), (x, self.plot.bottom()));
        }
    }

    /// Where new ways of counting begin.
    fn breaks(&self) -> impl Iterator<Item = f64> {
        let entries = self.model.data.entries.iter().enumerate();
        let begin = entries.filter(|(index, entry)| *index > 0 && entry.begins);
        begin.map(|(index, _)| f64::midpoint(self.at(index - 1, 0.0).0, self.at(index, 0.0).0))
    }

    /// The lines of the other panels, in grey, so that each can be seen among all.
    fn draw_others(&self, canvas: &mut Canvas) {
        let all = &self.model.data.series;
        let is_shared = self.model.panels.is_empty();
        if !is_shared || all.len() * all.len() * self.model.data.entries.len() > MOST_BEHIND {
            return;
        }
        let others = all.iter().enumerate().filter(|(index, _)| *index != self.shown);
        let runs = others.flat_map(|(_, series)| self.runs(series)).collect();
        canvas.path("fig-line fig-line--behind", runs);
    }

    fn look(&self, series: &Series) -> Look {
        Look { series: 0, is_accented: series.is_highlighted, is_soft: false }
    }

    /// The line of the panel with dots at its ends and wherever a value is not final; gives what it covers.
    fn draw_own(&self, canvas: &mut Canvas, series: &Series) -> Vec<Area> {
        let runs = self.runs(series);
        let mut taken: Vec<Area> = runs
            .iter()
            .flat_map(|run| run.windows(2))
            .flat_map(|pair| place::along(pair[0], pair[1]))
            .collect();
        canvas.path(&self.look(series).class("fig-line"), runs);
        let (first, last) = ends(series);
        let runs = field::runs(self.model, series);
        for (run, (index, point)) in runs.iter().flat_map(|run| run.iter().map(move |told| (run, told))) {
            let is_highlighted =
                self.model.data.entries.get(*index).is_some_and(|entry| entry.is_highlighted);
            let is_end = Some(*index) == first || Some(*index) == last;
            if !(is_end || is_highlighted || run.len() == 1 || point.is_soft()) {
                continue;
            }
            let is_accented = is_highlighted || series.is_highlighted;
            let look = Look { series: 0, is_accented, is_soft: point.is_soft() };
            let (x, y) = self.at(*index, point.value);
            canvas.mark(&point.title, |canvas| marks::small_dot(canvas, look, (x, y)));
            taken.push(Area { x: x - 4.0, y: y - 4.0, width: 8.0, height: 8.0 });
        }
        taken
    }

    /// The first and the last value.
    fn draw_values(&self, canvas: &mut Canvas, series: &Series, taken: &[Area], top: f64) {
        let whole = Area { x: self.plot.x - 5.0, y: top, width: self.plot.width + 10.0, height: 0.0 };
        let frame = Area { height: self.plot.bottom() - top, ..whole };
        let set = Type { size: self.sheet.small.size, ..self.sheet.strong };
        let (first, last) = ends(series);
        let told = [last, first.filter(|first| Some(*first) != last)].into_iter().flatten();
        let wanted = told.filter_map(|index| {
            let point = series.points.get(index)?.as_ref()?;
            let (x, y) = self.at(index, point.value);
            let class = self.look(series).value_class().to_owned();
            let caption = |(x, y, anchor)| Caption {
                at: (x, y),
                anchor,
                lines: vec![point.signed.clone()],
                set,
                class: class.clone(),
            };
            let (above, below) = (y - 9.0, y + set.size + 6.0);
            let places = [above, below, above - 8.0, below + 8.0, above - 18.0, below + 18.0].into_iter();
            let sides = |y| [(x + 5.0, y, Anchor::End), (x - 5.0, y, Anchor::Start), (x, y, Anchor::Middle)];
            Some(Wanted { is_needed: true, options: places.flat_map(sides).map(caption).collect() })
        });
        let wanted: Vec<Wanted> = wanted.collect();
        let (count, wanted) = (wanted.len(), [wanted]);
        let breaks = self.breaks().map(|x| Area { x: x - 1.0, width: 2.0, ..self.plot });
        let roomy: Vec<Area> = taken.iter().copied().chain(breaks).collect();
        let mut placed = place::place(&frame, &roomy, &wanted);
        // Better a value on the line of a break than none.
        if placed.len() < count {
            placed = place::place(&frame, taken, &wanted);
        }
        for caption in placed {
            canvas.text(caption);
        }
    }

    /// The first and the last label below; gives their bottom.
    fn draw_ends(&self, canvas: &mut Canvas) -> f64 {
        let set = self.sheet.small;
        let (left, right) = (self.plot.x - 5.0, self.plot.right() + 5.0);
        let baseline = self.plot.bottom() + 5.0 + set.size;
        let entries = &self.model.data.entries;
        let room = if entries.len() > 1 { (right - left) / 2.0 - 4.0 } else { right - left };
        let (Some(first), Some(last)) = (entries.first(), entries.last()) else { return self.plot.bottom() };
        let has_room = |text: &str| {
            let lines = wrap(text, room, 3, set);
            lines.len() <= 2 && lines.iter().all(|line| set.width(line) <= room) && !is_torn(&lines, text)
        };
        // Where a month or a day has no room, the years alone still tell the two ends apart.
        let years = first.year_told.as_deref().zip(last.year_told.as_deref());
        let years = years.filter(|(first, last)| first != last);
        let (from, to) = match years {
            Some(years) if !(has_room(&first.text) && has_room(&last.text)) => years,
            _ => (first.text.as_str(), last.text.as_str()),
        };
        let sides = [(from, left, Anchor::Start), (to, right, Anchor::End)];
        let mut most = 1;
        for (text, x, anchor) in sides.into_iter().take(entries.len().min(2)) {
            let lines = wrap(text, room, 2, set);
            let lines: Vec<String> = lines.iter().map(|line| shorten(line, room, set)).collect();
            most = most.max(lines.len());
            canvas.text(Caption { at: (x, baseline), anchor, lines, set, class: "fig-tick".to_owned() });
        }
        self.plot.bottom() + 5.0 + height(most, set)
    }
}

/// The numbers of the first and the last value.
fn ends(series: &Series) -> (Option<usize>, Option<usize>) {
    let is_there = |point: &Option<_>| point.is_some();
    (series.points.iter().position(is_there), series.points.iter().rposition(is_there))
}

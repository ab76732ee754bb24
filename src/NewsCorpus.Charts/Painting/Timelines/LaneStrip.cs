using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>A lane with too many marks to draw each: small columns show where they stand, each lane to its own scale.</summary>
internal sealed class LaneStrip
{
    public const double Height = 38;
    private const double ColumnWidth = 10;
    private const double MostHeight = 26;
    private readonly TimelineTable _table;
    private readonly TimelineSections _sections;
    private readonly Dictionary<TimelineLane, List<IGrouping<int, TimelineItem>>> _columns;

    public LaneStrip(TimelineTable table, TimelineSections sections)
    {
        (_table, _sections) = (table, sections);
        _columns = table.Lanes.ToDictionary(lane => lane, Columns);
    }

    /// <summary>Draws a lane whose top is at the canvas' place.</summary>
    public void Paint(Canvas canvas, TimelineLane lane)
    {
        var ground = canvas.Y + Height - 6;
        var most = _columns[lane].Select(column => column.Count()).DefaultIfEmpty(0).Max();
        foreach (var column in _columns[lane])
        {
            var y = ground;
            foreach (var kind in _table.Kinds.Names)
            {
                var count = column.Count(item => _table.Kinds.NameOf(item.Kind) == kind);
                if (count == 0) continue;
                var height = Math.Max(1, MostHeight * count / most);
                y -= height;
                var label = kind.Length == 0 ? $"{count}" : $"{kind}: {count}";
                canvas.Area(column.Key * ColumnWidth, y, ColumnWidth - 1, height, canvas.Ink.Series(_table.Kinds.SlotOf(kind)), Role.Mark,
                    $"{ChartParts.Name(lane.Name)}, {label}");
            }
        }

        var undated = lane.Items.Count(TimelineSections.IsUndated);
        if (undated > 0 && _sections.Undated is { } section) canvas.Text(section.Left + 6, ground - 6, Numbers.Short(undated), 11);
    }

    private List<IGrouping<int, TimelineItem>> Columns(TimelineLane lane) =>
        [.. lane.Items.Where(item => !TimelineSections.IsUndated(item)).GroupBy(item => (int)(_sections.Middle(item)!.Value / ColumnWidth))
            .OrderBy(column => column.Key)];
}

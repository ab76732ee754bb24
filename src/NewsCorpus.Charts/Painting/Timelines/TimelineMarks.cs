using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws the items of a lane, each with its label.</summary>
internal sealed class TimelineMarks(Canvas canvas, TimelineTable table, string ground)
{
    public void Paint(PlacedItem placed, double y)
    {
        var (item, slot, tip) = (placed.Item, table.SlotOf(placed.Item), placed.Item.Mark.Tip);
        var colour = canvas.Ink.Series(slot).Colour;
        if (!item.When.IsDated || item.When.IsDay) canvas.Marker(slot, (placed.Left + placed.Right) / 2, y, 5, tip);
        else if (item.When is { Earliest: not null, Latest: not null })
        {
            if (item.When.IsSomeDay) TimelineLegend.SomeDay(canvas, placed.Left, placed.Right, y, colour, Role.Mark, tip);
            else TimelineLegend.Bar(canvas, placed.Left, placed.Right, y, canvas.Ink.Series(slot), Role.Mark, tip);
        }
        else
        {
            // The beginning is some day of the first part, which is open; then it goes on.
            var from = placed.Began ?? placed.Left;
            TimelineLegend.Arrow(canvas, from, placed.Right, y, item.When.Latest is null, colour,
                placed.Began is null ? slot : null, Role.Mark, tip);
            if (placed.Began is { } began) TimelineLegend.SomeDay(canvas, placed.Left, began, y, colour, Role.Mark, tip);
        }


        if (placed.Lines.Count == 0) return;
        if (placed.Side == LabelSide.Inside) PaintInside(placed, y, colour);
        else PaintBeside(placed, y);
    }

    private void PaintBeside(PlacedItem placed, double y)
    {
        var before = placed.Side == LabelSide.Before;
        var (x, width) = (before ? placed.Left - PlacedItem.LabelGap : placed.Right + PlacedItem.LabelGap, placed.LabelWidth);
        var top = y - placed.Lines.Count * 6.5;
        // The lines of the axis would run through the words.
        canvas.Add(new RectShape(before ? x - width : x, top - 0.5, width, placed.Lines.Count * 13 + 1, ground));
        for (var i = 0; i < placed.Lines.Count; i++)
            canvas.Text(x, top + 10.5 + 13 * i, placed.Lines[i], PlacedItem.LabelSize, before ? Anchor.End : Anchor.Start, tip: placed.IsCut
                ? placed.Item.Label : null);
    }

    // A bar across the whole axis leaves no room beside it.
    private void PaintInside(PlacedItem placed, double y, string colour)
    {
        canvas.Add(new RectShape(placed.Left, y - 8, placed.Right - placed.Left, 16, colour) { Role = Role.Mark,
            Tip = placed.Item.Mark.Tip });
        canvas.Text(placed.Left + 7, y + 4, placed.Lines[0], PlacedItem.LabelSize, fill: Ink.On(colour), tip: placed.IsCut
            ? placed.Item.Label
            : null);
    }
}

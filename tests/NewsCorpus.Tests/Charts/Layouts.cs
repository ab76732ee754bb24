using System.Globalization;
using System.Text;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Tests.Charts;

/// <summary>A layout in a few lines: how many shapes of which role, and which texts stand where, to 10 units.</summary>
internal static class Layouts
{
    private const int MostTexts = 25;

    public static string Of(string name, Figure figure)
    {
        var canvas = figure.Draw();
        var result = new StringBuilder();
        result.Append(CultureInfo.InvariantCulture, $"{name}: {Tens(canvas.Width)} x {Tens(canvas.Y)}\n");
        foreach (var role in canvas.Shapes.GroupBy(shape => (shape.Role, Kind: shape.GetType().Name)).OrderBy(group => group.Key.Role)
            .ThenBy(group => group.Key.Kind, StringComparer.Ordinal))
            result.Append(CultureInfo.InvariantCulture, $"  {role.Count()} {role.Key.Role} {role.Key.Kind}, the first at {Tens(role.First().Bounds.Left)} {Tens(role.First().Bounds.Top)}\n");
        foreach (var text in canvas.Shapes.OfType<TextShape>().Take(MostTexts))
            result.Append(CultureInfo.InvariantCulture, $"  \"{(text.Content.Length > 40 ? text.Content[..40] : text.Content)}\" at {Tens(text.X)} {Tens(text.Y)}\n");
        return result.Append('\n').ToString();
    }

    private static int Tens(double value) => (int)Math.Round(value / 10) * 10;
}

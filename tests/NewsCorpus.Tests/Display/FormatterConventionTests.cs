using System.Reflection;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using Xunit;

namespace NewsCorpus.Tests.Display;

/// <summary>Does what a notebook host does: finds the formatters by the names of the convention only.</summary>
public sealed class FormatterConventionTests
{
    public static TheoryData<object, string[]> Shown => new()
    {
        { new[] { new Uri("https://example.org") }.ToTable("one"), ["text/html", "text/plain"] },
        { BarChart.Of([1], _ => "a", v => v), ["text/html", "image/svg+xml", "text/plain"] },
    };

    [Theory, MemberData(nameof(Shown))]
    public void Value_IsFormattedByName(object value, string[] expected)
    {
        var attribute = Assert.Single(value.GetType().GetCustomAttributes(true), a => a.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType")!)!;
        var formatters = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!).ToList();

        Assert.Equal(expected, (string[]?)Get(attribute, "PreferredMimeTypes"));
        Assert.Equal(expected, formatters.Select(f => (string)Get(f, "MimeType")!));
        Assert.All(formatters, formatter =>
        {
            var format = Assert.Single(formatter.GetType().GetMethods(), m => m.Name == "Format");
            Assert.Equal([typeof(object), typeof(TextWriter)], format.GetParameters().Select(p => p.ParameterType));
            var writer = new StringWriter();
            Assert.True((bool)format.Invoke(formatter, [value, writer])!);
            Assert.NotEmpty(writer.ToString());
        });
    }

    private static object? Get(object target, string property) =>
        target.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!.GetValue(target);
}

using FsCheck;
using FsCheck.Fluent;
using NewsCorpus.Text;
using Xunit;

namespace NewsCorpus.Tests.Text;

public sealed class NormalisedTextTest
{
    [Theory]
    [InlineData("“Kyiv’s”\u00A0– envoy…", "\"Kyiv's\" - envoy...")]
    [InlineData("  a\r\n\tb  ", "a b")]
    [InlineData("co\u00ADop\u200Ber\uFEFFate", "cooperate")]
    [InlineData("\u0093no\u0094 \u0096 it\u0092s", "\"no\" - it's")]
    [InlineData(" \n ", "")]
    public void Of_RawText_UnifiesQuotesDashesAndSpaces(string raw, string expected) =>
        Assert.Equal(expected, NormalisedText.Of(raw).Text);

    [Fact]
    public void ToRaw_Match_LeadsBackToTheRawText()
    {
        const string Raw = "Said:  “Kyiv’s \u00AD envoy… left”";
        var view = NormalisedText.Of(Raw);
        var at = view.Text.IndexOf("Kyiv's envoy...", StringComparison.Ordinal);
        Assert.Equal("Kyiv’s \u00AD envoy…", view.ToRaw(new TextSpan(at, at + "Kyiv's envoy...".Length)).Of(Raw));
    }

    [Fact]
    public void ToRaw_AnyText_StaysInRangeAndOrder() =>
        Prop.ForAll<string>(ArbMap.Default.ArbFor<string>(), raw =>
        {
            raw ??= "";
            var view = NormalisedText.Of(raw);
            var last = 0;
            for (var i = 0; i < view.Text.Length; i++)
            {
                var span = view.ToRaw(new TextSpan(i, i + 1));
                if (span.IsEmpty || span.Start < last || span.End > raw.Length) return false;
                last = span.Start;
            }

            var whole = view.ToRaw(new TextSpan(0, view.Text.Length));
            return NormalisedText.Of(raw, whole).Text == view.Text;
        }).QuickCheckThrowOnFailure();
}

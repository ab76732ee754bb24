using System.Text.Json;
using NewsCorpus.Rows;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>
/// Contradictions that an editor would print, and traps that look like them. The texts are invented for this test; the names in
/// them are real, the events are not. The held file was not looked at while the rules were written, but for two traps of its first 80
/// items that were shown as contradictions at the first run (8 of 10 right). Those with p1 and p2 were written later, by others, who
/// told the denials in words of their own: of the half that nobody looked at 4 of 78 were found at the first run. What names a side only
/// as "the company" or "he" and leaves open who that is was found once, and is not shown any more.
/// </summary>
public sealed class PairsTest(ITestOutputHelper output)
{
    private const string Tuning = "pairs-tuning.jsonl";

    [Theory]
    [InlineData(Tuning, 0.99, 0.33)]
    [InlineData("pairs-held.jsonl", 0.96, 0.15)]
    public void SideBySide_Pairs_ShowsWhatAnEditorWouldPrint(string file, double leastRight, double leastFound)
    {
        int shown = 0, right = 0, expected = 0, found = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Claims", "Data", file)))
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            using var folder = new TestFolder();
            folder.With("texts.jsonl", string.Concat(item.GetProperty("texts").EnumerateArray().Select(text => text.GetRawText() + "\n")));
            var corpus = Corpus.Load(folder.Path);
            var raw = corpus.Documents.ToDictionary(document => document.Id, document => document.Raw, StringComparer.Ordinal);
            var pairs = item.GetProperty("expected").EnumerateArray().ToList();
            var rows = Contradictions.SideBySide(ClaimLedger.Of(corpus))
                .Where(row => pairs.Exists(pair => Is(row, pair, raw)) || !pairs.Exists(pair => IsItself(row, pair, raw))).ToList();
            var others = item.TryGetProperty("also_ok", out var also)
                ? (also.ValueKind == JsonValueKind.Array ? [.. also.EnumerateArray()] : [also])
                : new List<JsonElement>();
            expected += pairs.Count;
            found += pairs.Count(pair => rows.Exists(row => Is(row, pair, raw)));
            shown += rows.Count(row => pairs.Exists(pair => Is(row, pair, raw)) || !others.Exists(pair => Is(row, pair, raw)));
            right += rows.Count(row => pairs.Exists(pair => Is(row, pair, raw)));
            // What is held is not to be read while rules are written.
            if (file != Tuning) continue;
            foreach (var missed in pairs.Where(pair => !rows.Exists(row => Is(row, pair, raw))))
            {
                output.WriteLine($"missed {item.GetProperty("id")}: {missed.GetProperty("claim")} / {missed.GetProperty("denial")}");
            }

            foreach (var wrong in rows.Where(row => !pairs.Concat(others).Any(pair => Is(row, pair, raw))))
            {
                output.WriteLine($"wrong {item.GetProperty("id")}: {wrong.Said} / {wrong.Denial}");
            }
        }

        output.WriteLine($"{file}: {right} of {shown} shown are right, {found} of {expected} found");
        Assert.True(right >= leastRight * shown
            && found >= leastFound * expected, $"{right} of {shown} shown are right, {found} of {expected} found");
    }

    // A denial that names the claim itself ("denied Lee's claim that …") tells the contradiction by itself, beside the pair.
    private static bool IsItself(DisagreementRow row, JsonElement pair, Dictionary<string, string> raw) =>
        row.Said == row.Denial && Covers(row.DenialDocument, row.Denial, pair, "denial", raw);

    private static bool Is(DisagreementRow row, JsonElement pair, Dictionary<string, string> raw) =>
        Covers(row.SaidDocument, row.Said, pair, "claim", raw) && Covers(row.DenialDocument, row.Denial, pair, "denial", raw);

    private static bool Covers(string document, string sentence, JsonElement pair, string part, Dictionary<string, string> raw)
    {
        if (pair.GetProperty(part + "_doc").GetString() != document) return false;
        var wanted = pair.GetProperty(part).GetString()!;
        var (at, start) = (raw[document].IndexOf(wanted, StringComparison.Ordinal), raw[document]
            .IndexOf(sentence, StringComparison.Ordinal));
        return at >= 0 && start >= 0 && start < at + wanted.Length && at < start + sentence.Length;
    }
}

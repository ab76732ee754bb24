using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus.Charts;

/// <summary>Which days the texts name together with whom: what happens on a day that one text names hardly moves the story.</summary>
internal sealed class StoryDays
{
    private readonly Dictionary<(DateOnly Day, string Actor), HashSet<string>> _texts = [];
    private readonly Dictionary<string, AnnotatedDocument> _documents;

    /// <summary>The days of a corpus.</summary>
    public StoryDays(Corpus corpus)
    {
        _documents = corpus.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        foreach (var document in corpus.Documents)
        {
            var text = document.Text;
            foreach (var date in document.Dates)
            {
                if (date.Earliest is not { } day || date.Latest != day) continue;
                if (text.SentenceAt(date.Span.Start) is not (>= 0 and var sentence)) continue;
                var span = text.Sentences[sentence].Span;
                foreach (var mention in document.ActorsWithin(span).Where(ActorSpans.IsParty))
                {
                    if (!_texts.TryGetValue((day, mention.Actor), out var texts))
                        _texts.Add((day, mention.Actor), texts = new HashSet<string>(StringComparer.Ordinal));
                    texts.Add(document.Id);
                }
            }
        }
    }

    /// <summary>How many texts name the day of an event and one of its actors in one sentence; 0 for what has no day.</summary>
    public int TextsNaming(ChronologyRow row) => row.Earliest is { } day && row.Latest == day
        ? _documents[row.Document].ActorsWithin(new TextSpan(row.Start, row.End)).Where(ActorSpans.IsParty)
            .Select(mention => mention.Actor).Distinct(StringComparer.Ordinal)
            .SelectMany(actor => _texts.GetValueOrDefault((day, actor)) ?? []).Distinct(StringComparer.Ordinal).Count()
        : 0;
}

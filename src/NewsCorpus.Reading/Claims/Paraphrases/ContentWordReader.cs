using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>Reads the words by which two contents are compared.</summary>
internal sealed class ContentWordReader(ActWords words)
{
    private const int ShortestWord = 3;

    private static readonly WordSet Common = WordSet.Named("words-of-any-news");

    /// <summary>Whether any news text may have a word.</summary>
    public static bool IsCommon(string word) => Common.Has(word);

    /// <summary>The words of a content.</summary>
    public IReadOnlyList<ContentWord> Of(AnnotatedDocument document, IEnumerable<TextSpan> content)
    {
        var tokens = document.Text.Tokens;
        var found = new List<ContentWord>();
        foreach (var span in content)
        {
            var first = tokens.FirstAtOrAfter(span.Start);
            var end = first;
            while (end < tokens.Count && tokens[end].End <= span.End) end++;
            found.AddRange(Of(document, first, end));
        }

        return found;
    }

    /// <summary>The words of some tokens.</summary>
    public IEnumerable<ContentWord> Of(AnnotatedDocument document, int first, int end)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        for (var i = first; i < end; i++)
        {
            if (tags[i] is not (Tag.Nominal or Tag.Verb or Tag.Bare or Tag.Participle or Tag.Gerund)) continue;
            var span = tokens[i].Span;
            var word = words.Lower.Of(tokens.TextOf(i));
            if (word.Length < ShortestWord || IsNamed(document, span)) continue;
            var stem = words.Synonyms.Stems.Of(word);
            yield return new ContentWord(stem, RowsOf(stem, tags[i]), Common.Has(word) || Common.Has(stem), OwnerOf(document, i),
                tags[i] is Tag.Nominal, span.Start);
        }
    }

    // "the pilots' wages", "the wages of cabin crew"
    private string? OwnerOf(AnnotatedDocument document, int noun)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        if (tags[noun] is not Tag.Nominal) return null;
        var before = noun - 1;
        while (before > 0 && tags[before] is Tag.Nominal) before--;
        if (before > 0 && tags[before] is Tag.Genitive) return Stem(before - 1);
        if (noun + 1 >= tokens.Count || tokens.TextOf(noun + 1) is not "of") return null;
        var head = noun + 2;
        while (head < tokens.Count && tags[head] is Tag.Determiner or Tag.Possessive) head++;
        while (head + 1 < tokens.Count && tags[head] is Tag.Nominal && tags[head + 1] is Tag.Nominal) head++;
        return head < tokens.Count ? Stem(head) : null;

        string? Stem(int token) => tags[token] is Tag.Nominal && !IsNamed(document, tokens[token].Span)
            ? words.Synonyms.Stems.Of(words.Lower.Of(tokens.TextOf(token))) : null;
    }

    private HashSet<string> RowsOf(string stem, Tag tag)
    {
        var rows = words.Synonyms.OfNoun(stem).Concat(words.Synonyms.WiderThan(stem)).ToHashSet(StringComparer.Ordinal);
        if (tag is not Tag.Nominal) rows.UnionWith(words.Synonyms.OfVerb(stem));
        return rows;
    }

    private static bool IsNamed(AnnotatedDocument document, TextSpan span) =>
        document.Mentions.Any(mention => mention.Span.Contains(span)) || document.Names.Any(name => name.Span.Contains(span))
            || document.Dates.Any(date => date.Span.Contains(span));
}

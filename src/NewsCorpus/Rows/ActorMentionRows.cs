using NewsCorpus.Reading.Actors;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>One mention of an actor.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of the mention.</param>
/// <param name="End">One past its last.</param>
/// <param name="Text">The mention as written.</param>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Name">The actor's English name.</param>
/// <param name="Type">What kind of actor.</param>
/// <param name="Via">By what kind of wording.</param>
/// <param name="Reading">Actor or place.</param>
/// <param name="Block">The kind of block that it stands in.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="InDictionary">Whether the dictionary has the actor; if not, the texts name it often enough to count.</param>
public sealed record ActorMentionRow(
    string Document, int Start, int End, string Text, string Actor, string Name, ActorType Type,
    NamedVia Via, MentionReading Reading, BlockKind Block, string Sentence, bool InDictionary)
{
    private readonly RowSentence _sentence = new(Sentence);

    /// <summary>The sentence that it stands in.</summary>
    public string Sentence
    {
        get => _sentence.Text;
        init => _sentence = new RowSentence(value);
    }

    /// <summary>Where the sentence is cut out of its text.</summary>
    internal RowSentence CutFrom
    {
        init => _sentence = value;
    }
}

/// <summary>How often a document mentions an actor.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Name">The actor's English name.</param>
/// <param name="Mentions">How often.</param>
/// <param name="Words">Words of the document that were read.</param>
/// <param name="PerThousandWords">Mentions per 1,000 words, four decimals; 0 where there are no words.</param>
public sealed record ActorDensityRow(
    string Document, string Actor, string Name, int Mentions, int Words, double PerThousandWords);

/// <summary>Two actors that are named in the same sentences.</summary>
/// <param name="First">Name of the one; the names are in ordinal order.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="Sentences">Number of sentences that name both.</param>
/// <param name="Documents">Number of documents with such a sentence.</param>
/// <param name="Document">The first such document.</param>
/// <param name="Start">Start of the first such sentence there.</param>
/// <param name="End">Its end.</param>
/// <param name="Sentence">That sentence.</param>
public sealed record CoMentionRow(
    string First, string Second, int Sentences, int Documents, string Document, int Start, int End, string Sentence);

using System.Collections.Frozen;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Phrases;

/// <summary>A noun phrase as it takes part in an act.</summary>
internal sealed record Phrase
{
    /// <summary>The head and what describes it, as it stands in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The head word in lower case.</summary>
    public required string Head { get; init; }

    /// <summary>The stem of the head and the synonym rows that it stands in.</summary>
    public IReadOnlySet<string> Keys { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The synonym rows whose nouns are wider than the head.</summary>
    public IReadOnlySet<string> Wider { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Who or what the head names: ids of actors as "@id", other names as they stand; empty for a common noun.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The person among <see cref="Names"/>; null where there is none.</summary>
    public string? Person { get; init; }

    /// <summary>True where it is a person by its name, and names nobody else: no "it".</summary>
    public bool IsPersonAlone { get; init; }

    /// <summary>Whose it is: "North Korean" and "Kyiv's" before the head, "of Norway" behind it.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>True where a word takes a person or body from whom it belongs to: "opposition leader".</summary>
    public bool IsApart { get; init; }

    /// <summary>True for a common noun that speaks and acts for its owner ("officials", "ministry").</summary>
    public bool IsRole { get; init; }

    /// <summary>Who is meant where the phrase acts: its names, with a role those of the owner.</summary>
    public IReadOnlyList<string> Actors => Names.Count == 0 && IsRole ? Owners : Names;

    /// <summary>Who is meant: the names, else the owners ("Russian aircraft" are Russia's).</summary>
    public IReadOnlyList<string> Identities => Names.Count > 0 ? Names : Owners;

    /// <summary>All that are named in it.</summary>
    public IReadOnlyList<string> AllNames => Owners.Count == 0 ? Names : Names.Count == 0 ? Owners : [.. Names, .. Owners];

    /// <summary>Names before it in the text that "the company" or "he" may mean, the nearest first.</summary>
    public IReadOnlyList<string> Guesses { get; init; } = [];

    /// <summary>The towns and regions that it names.</summary>
    public IReadOnlyList<string> Towns { get; init; } = [];

    /// <summary>What stands after "of".</summary>
    public Phrase? Of { get; init; }

    /// <summary>Stems of the words before the head that are no names.</summary>
    public IReadOnlySet<string> Modifiers { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The modifiers, the synonym rows that they stand in, and those whose nouns are wider.</summary>
    public IReadOnlySet<string> ModifierKeys { get; init; } = new HashSet<string>();

    /// <summary>
    /// What its text calls the name, as keys: "the operator Autovia", "Autovia, a motorway company"; empty for a common noun.
    /// </summary>
    public IReadOnlySet<string> Descriptions { get; init; } = FrozenSet<string>.Empty;

    /// <summary>A noun that alone does not tell what is meant: "a plan", "the decision".</summary>
    public bool IsHollow { get; init; }

    /// <summary>The figures before the head.</summary>
    public IReadOnlySet<string> Figures { get; init; } = FrozenSet<string>.Empty;

    /// <summary>"no troops", "nobody", "none of".</summary>
    public bool IsNegative { get; init; }

    /// <summary>A pronoun or a noun that stands for anything: "anyone", "any", "something".</summary>
    public bool IsGeneral { get; init; }

    /// <summary>With "any", "every" or "all": "of any rival side".</summary>
    public bool IsAny { get; init; }

    /// <summary>With "the", "this" or "its": something that was named before.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>With "other" or "another": none that was named before.</summary>
    public bool IsOther { get; init; }

    /// <summary>With "its", "our" or "their": whose it is hangs on who speaks.</summary>
    public bool IsSpeakersOwn { get; init; }

    /// <summary>With "these" or "those", or a person with "this" or "that".</summary>
    public bool IsPointedAt { get; init; }

    /// <summary>A personal pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>"the claim", "these actions", "it": says nothing by itself.</summary>
    public bool PointsBack { get; init; }

    /// <summary>What is coordinated with it, itself left out.</summary>
    public IReadOnlyList<Phrase> Others { get; init; } = [];

    /// <summary>It and what is coordinated with it.</summary>
    public IEnumerable<Phrase> All => Others.Prepend(this);
}

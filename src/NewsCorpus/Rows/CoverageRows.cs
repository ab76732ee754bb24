using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Themes;

namespace NewsCorpus.Rows;

/// <summary>A sentence that cites an outlet.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of the outlet's name.</param>
/// <param name="End">One past its last.</param>
/// <param name="Outlet">Id of the outlet.</param>
/// <param name="Name">The outlet's name.</param>
/// <param name="Actors">Names of the other actors in the sentence, in text order, each once.</param>
/// <param name="Themes">Themes of the sentence, in text order, each once.</param>
/// <param name="Publisher">Name of the outlet whose text cites it; null where unknown.</param>
/// <param name="Through">Names of the outlets through which the text has it, the outermost first; empty where it cites the outlet
/// itself.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record OutletCitationRow(
    string Document, int Start, int End, string Outlet, string Name,
    IReadOnlyList<string> Actors, IReadOnlyList<string> Themes, string? Publisher, IReadOnlyList<string> Through, string Sentence);

/// <summary>One outlet cites another.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of the cited outlet's name.</param>
/// <param name="End">One past its last.</param>
/// <param name="Citing">Name of the outlet that cites.</param>
/// <param name="Cited">Name of the outlet that it cites.</param>
/// <param name="Cue">The word that links them, as written.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record OutletChainRow(
    string Document, int Start, int End, string Citing, string Cited, string Cue, string Sentence);

/// <summary>What the corpus has of an outlet about an actor or a theme, and what keeps that from being coverage of its own.</summary>
/// <param name="Outlet">The outlet's name.</param>
/// <param name="About">Name of the actor or theme.</param>
/// <param name="Texts">Texts of the outlet in the corpus, agency copy included.</param>
/// <param name="Citations">Sentences of others that cite the outlet.</param>
/// <param name="Own">Sentences about it in texts of the outlet's own reporters.</param>
/// <param name="Wire">Sentences about it in agency copy that the outlet printed, or that others printed from it.</param>
/// <param name="Cited">Sentences of others that cite the outlet and are about it.</param>
/// <param name="Sentences">The sum of the three.</param>
/// <param name="Origins">Independent origins among the documents with these sentences: reprints of one text count once.</param>
/// <param name="Reason">
/// Where the outlet has nothing of its own about it: only as wire copy, only cited by others, has texts here but no mention, or no
/// text of this outlet in the corpus. Null where it has.
/// </param>
public sealed record CoverageRow(
    string Outlet, string About, int Texts, int Citations, int Own, int Wire, int Cited, int Sentences, int Origins, string? Reason);

/// <summary>How many sentences of a document touch a theme.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Theme">Name of the theme.</param>
/// <param name="Sentences">Sentences with at least one of its terms.</param>
/// <param name="Share">Their share of the document's sentences, 0 to 1, four decimals.</param>
/// <param name="Terms">The terms found, as written in lower case, in ordinal order.</param>
public sealed record ThemeRow(
    string Document, string Theme, int Sentences, double Share, IReadOnlyList<string> Terms);

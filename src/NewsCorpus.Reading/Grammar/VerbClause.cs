namespace NewsCorpus.Reading.Grammar;

/// <summary>A finite verb with what hangs on it, as ranges of tokens; each may be empty.</summary>
/// <param name="Subject">The noun phrase before the verb, with its apposition.</param>
/// <param name="Verb">The verb group.</param>
/// <param name="Object">The noun phrase right after it; what a copula says of the subject.</param>
/// <param name="Complement">The clause or infinitive that follows ("that …", "to …"), to the end of the clause.</param>
/// <param name="Agent">Who does it, after "by" in a passive.</param>
internal readonly record struct VerbClause(TokenRange Subject, VerbGroup Verb, TokenRange Object, TokenRange Complement, TokenRange Agent);

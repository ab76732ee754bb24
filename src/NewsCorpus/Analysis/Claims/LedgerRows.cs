using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>The tables of a ledger, worked out from the texts or kept from an earlier time.</summary>
/// <param name="Claims">See <see cref="ClaimLedger.Claims"/>.</param>
/// <param name="Statements">See <see cref="ClaimLedger.Statements"/>.</param>
/// <param name="Withheld">See <see cref="ClaimLedger.Withheld"/>.</param>
/// <param name="Links">See <see cref="ClaimLedger.Links"/>.</param>
/// <param name="PossibleLinks">See <see cref="ClaimLedger.PossibleLinks"/>.</param>
/// <param name="Events">The rows of the chronology that date events, those of biographies and the like last.</param>
internal sealed record LedgerRows(
    Table<ClaimRow> Claims, Table<ClaimStatementRow> Statements, Table<ClaimStatementRow> Withheld, Table<ClaimLinkRow> Links,
    Table<PossibleLinkRow> PossibleLinks, Lazy<Table<ChronologyRow>> Events);

using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

/// <summary>A ledger line as the API shows it; the amount in the currency's smallest unit.</summary>
internal sealed record FundEntryView(
    Guid Id, int Version, FundEntryKind Kind, DateWindow When, string DonorOrProject, string? Activity,
    long Amount, string Currency, FundEntryState State, DateOnly? SettledOn, string? Citation)
{
    public static FundEntryView Of(FundEntry entry) => new(
        entry.Id, entry.Version, entry.Kind, entry.When, entry.DonorOrProject, entry.Activity,
        entry.Amount, entry.Currency, entry.State, entry.SettledOn, entry.Citation);
}

using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

/// <summary>A ledger line to record; the amount in the currency's smallest unit.</summary>
internal sealed record NewFundEntry
{
    public required FundEntryKind Kind { get; init; }

    public required DateWindow When { get; init; }

    public required string DonorOrProject { get; init; }

    public string? Activity { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems(DateOnly today)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (!Enum.IsDefined(Kind))
            problems["kind"] = ["State contribution, commitment or expense."];
        if (When.Until < When.From || When.Until > today)
            problems["when"] = ["The last day must not lie before the first, nor in the future."];
        if (string.IsNullOrWhiteSpace(DonorOrProject) || DonorOrProject.Length > 200)
            problems["donorOrProject"] = ["Name the donor or the project in 1 to 200 characters."];
        if (Activity?.Length > 200)
            problems["activity"] = ["Name the type of activity in at most 200 characters."];
        // The ceiling keeps sums of thousands of entries inside 64 bits.
        if (Amount is < 1 or > 1_000_000_000_000)
            problems["amount"] = ["State the amount in the currency's smallest unit, 1 to 1,000,000,000,000."];
        if (!Fund.Currency.Codes.Contains(Currency, StringComparer.Ordinal))
            problems["currency"] = [$"Choose one of {string.Join(", ", Fund.Currency.Codes)}."];
        return problems;
    }

    public FundEntry ToEntry() => new()
    {
        Kind = Kind,
        From = When.From,
        Until = When.Until,
        DonorOrProject = DonorOrProject.Trim(),
        Activity = string.IsNullOrWhiteSpace(Activity) ? null : Activity.Trim(),
        Amount = Amount,
        Currency = Currency,
    };
}

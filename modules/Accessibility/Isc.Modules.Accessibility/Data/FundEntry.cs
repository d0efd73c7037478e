namespace Isc.Modules.Accessibility.Data;

/// <summary>A line of the Accessibility Fund's ledger.</summary>
internal sealed class FundEntry : Record
{
    public required FundEntryKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    /// <summary>Who gave, or what the money is for.</summary>
    public required string DonorOrProject { get; init; }

    /// <summary>Type of activity: training, equipment, fellowships.</summary>
    public string? Activity { get; init; }

    /// <summary>More than zero, in the currency's smallest unit: the kind gives the sign.</summary>
    public required long Amount { get; init; }

    /// <summary>ISO 4217 code; see <see cref="Fund.Currency"/>.</summary>
    public required string Currency { get; init; }

    public FundEntryState State { get; set; }

    /// <summary>The day a commitment was paid in full: until then it is reserved.</summary>
    public DateOnly? SettledOn { get; set; }
}

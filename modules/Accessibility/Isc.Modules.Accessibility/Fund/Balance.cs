namespace Isc.Modules.Accessibility.Fund;

/// <summary>Where the fund stands in one currency, in smallest units.</summary>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Contributed">All that was received.</param>
/// <param name="Committed">What is reserved for projects.</param>
/// <param name="Spent">All that was spent.</param>
internal sealed record Balance(string Currency, long Contributed, long Committed, long Spent)
{
    /// <summary>What is left, reserved or not.</summary>
    public long Held => Contributed - Spent;

    /// <summary>What nobody has a claim on.</summary>
    public long Free => Held - Committed;
}

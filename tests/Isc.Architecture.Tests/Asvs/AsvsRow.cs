namespace Isc.Architecture.Tests.Asvs;

/// <summary>A requirement.</summary>
/// <param name="Requirement">Its id.</param>
/// <param name="Level">1, 2 or 3.</param>
/// <param name="Applicable">"yes", "no", or "open" while what it asks for is being built.</param>
/// <param name="Reason">Why it is set aside.</param>
/// <param name="Tests">Class and name of each test that shows it.</param>
internal sealed record AsvsRow(string Requirement, string Level, string Applicable, string Reason, IReadOnlyList<string> Tests)
{
    public static AsvsRow Of(IReadOnlyList<string> cells) =>
        new(cells[0], cells[1], cells[2], cells[3], cells[4].Split(';', StringSplitOptions.RemoveEmptyEntries));
}

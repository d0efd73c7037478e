namespace Isc.Reporting.Definitions;

/// <summary>The wording under which a resolution is cited from a day on.</summary>
/// <param name="From">Day on which the conference that adopted it closed.</param>
/// <param name="Text">The citation.</param>
internal sealed record MandateRevision(DateOnly From, DefinedText Text);

namespace Isc.Modules.Oversight.Rates;

/// <summary>So many of so many. Always both numbers: a percentage alone hides how few they are.</summary>
internal sealed record Rate(int Numerator, int Denominator);

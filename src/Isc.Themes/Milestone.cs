using Isc.Text;
using Isc.Time;

namespace Isc.Themes;

/// <summary>A point on the way of a work-plan item.</summary>
/// <param name="Text">What is reached.</param>
/// <param name="Due">When.</param>
/// <param name="Reached">True once it is.</param>
public sealed record Milestone(LocalizedText Text, DateWindow Due, bool Reached = false);

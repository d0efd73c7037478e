using Isc.Contributions;

namespace Isc.Escalation;

/// <summary>Gives the issues of one theme a ladder of their own. An edition that an administrator makes for the theme goes before it.</summary>
public interface ILadderSource : IContribution
{
    /// <summary>Key of the theme.</summary>
    string Theme { get; }

    /// <summary>Its levels, from the lowest. Constant for the life of the process.</summary>
    IReadOnlyList<LadderStep> Steps { get; }
}

using Isc.Text;

namespace Isc.Organisation;

/// <summary>A body to set up; see <see cref="IBodies.SetUpAsync"/>.</summary>
/// <param name="Key">Kebab-case, unique. Its id is <c>StableId.Of("body/{Key}")</c>.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Since">Its first day, and that of its seats.</param>
public sealed record NewBody(string Key, BodyType Type, LocalizedText Name, DateOnly Since)
{
    /// <summary>The body above it; null for none.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>What it is for.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>Key of the office that chairs it; null leaves the chair vacant.</summary>
    public string? Chair { get; init; }

    /// <summary>Keys of the offices that are its members, in order.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];
}

using System.ComponentModel.DataAnnotations;

namespace Isc.Organisation.Tokens;

/// <summary>A new access token.</summary>
internal sealed record TokenRequest : IValidatableObject
{
    public const int LongestDays = 3_650;

    /// <summary>What it is for.</summary>
    [Required, MaxLength(100)]
    public string? Name { get; init; }

    /// <summary>Days until it expires; without it, it does not.</summary>
    [Range(1, LongestDays)]
    public int? Days { get; init; }

    /// <summary>True for one that reads feeds, such as the calendar, and nothing else.</summary>
    public bool FeedsOnly { get; init; }

    /// <summary>True for one that changes nothing.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Names of the permissions that it keeps of yours; without it, all.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string>? Permissions { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FeedsOnly && (ReadOnly || Permissions is not null))
            yield return new("A token for feeds has no other rights to choose.", [nameof(FeedsOnly)]);
        if (Permissions?.Any(p => p is null or { Length: > 100 }) is true)
            yield return new("Give names of permissions.", [nameof(Permissions)]);
    }
}

using System.ComponentModel.DataAnnotations;
using Isc.Text;

namespace Isc.Organisation.Api;

/// <summary>A new seat. Without <see cref="Office"/> and <see cref="Holder"/> it is vacant.</summary>
internal sealed record SeatRequest : IValidatableObject
{
    [Required, EnumDataType(typeof(SeatRole))]
    public SeatRole? Role { get; init; }

    /// <summary>Key of the office that holds it.</summary>
    [MaxLength(60)]
    public string? Office { get; init; }

    /// <summary>A person, or a group of holders that is no office.</summary>
    public LocalizedText? Holder { get; init; }

    /// <summary>A condition.</summary>
    public LocalizedText? Note { get; init; }

    [Range(0, 10_000)]
    public int Order { get; init; }

    /// <summary>First day.</summary>
    [Required]
    public DateOnly? From { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Office is not null && Holder is not null)
            yield return new("A seat is held by an office or by another holder, not by both.", [nameof(Office), nameof(Holder)]);
        if (TooLong(Holder) || TooLong(Note))
            yield return new("At most 500 characters in each language.", [nameof(Holder), nameof(Note)]);
    }

    private static bool TooLong(LocalizedText? text) => text?.Versions.Values.Any(version => version.Length > 500) is true;
}

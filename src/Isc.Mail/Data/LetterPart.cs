using Isc.Access;
using Isc.Text;

namespace Isc.Mail.Data;

/// <summary>What one event tells one recipient. Its event and recipient are unique: an event that is delivered again adds nothing.</summary>
internal sealed class LetterPart
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid LetterId { get; init; }

    /// <summary>The message of the outbox that asked for it.</summary>
    public required Guid MessageId { get; init; }

    public required string Recipient { get; init; }

    public required Classification Class { get; init; }

    public required LocalizedText Subject { get; init; }

    /// <summary>Markdown; null once a sensitive one has been sent.</summary>
    public LocalizedText? Text { get; set; }

    public string? Path { get; init; }

    public LocalizedText? Calendar { get; init; }

    public bool Sensitive { get; init; }
}

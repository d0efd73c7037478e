namespace Isc.Reporting;

/// <summary>A document of chapters with numbered paragraphs: all its words in one language. Content, never markup.</summary>
/// <param name="Key">Begins its file name: kebab-case, in ASCII.</param>
/// <param name="Language">Two-letter code of its language.</param>
/// <param name="On">Its date.</param>
/// <param name="Cover">Its cover.</param>
/// <param name="Chapters">Its chapters, numbered from 1 by the renderers.</param>
public sealed record ComposedDocument(string Key, string Language, DateOnly On, Cover Cover, IReadOnlyList<Chapter> Chapters);

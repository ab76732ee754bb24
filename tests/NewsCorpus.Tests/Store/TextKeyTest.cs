using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Store.Indexing;
using Xunit;

namespace NewsCorpus.Tests.Store;

public sealed class TextKeyTest
{
    [Fact]
    public void Of_WhateverDiffers_IsAnotherKey()
    {
        DocumentMetadata[] metadata =
        [
            DocumentMetadata.None,
            new() { Title = "Harbour" }, new() { Outlet = "Harbour" }, new() { Author = "Harbour" }, new() { Url = "Harbour" },
            new() { Title = "Harb", WindowTitle = "our" }, new() { Title = "Harbo", WindowTitle = "ur" }, new() { Title = "-;" },
            new() { Published = new DateOnly(2024, 12, 7) },
            new() { Published = new DateOnly(2024, 12, 7), PublishedFrom = PublishedFrom.Field },
        ];
        var keys = metadata.Select(about => TextKey.Of(new DocumentKey("a", "b", about, ".txt"))).ToList();
        Assert.Equal(metadata.Length, keys.Distinct().Count());
    }

    // A longer one does not fit where most do.
    [Theory]
    [InlineData(10)]
    [InlineData(1_300)]
    [InlineData(50_000)]
    public void Of_TitlesThatDifferInTheirLastLetter_AreOtherKeys(int length)
    {
        var title = new string('\u00e9', length);
        Assert.Equal(KeyOf(title + "a"), KeyOf(title + "a"));
        Assert.NotEqual(KeyOf(title + "a"), KeyOf(title + "b"));
    }

    private static Guid KeyOf(string title) => TextKey.Of(new DocumentKey("a", "b", new DocumentMetadata { Title = title }, ".txt"));
}

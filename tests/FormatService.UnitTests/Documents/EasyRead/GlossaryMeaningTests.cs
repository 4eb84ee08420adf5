using static FormatService.UnitTests.Documents.EasyRead.DraftedLines;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>What a draft says that a word means is true wherever it says so; where the word means something else, nothing is said of it.</summary>
[Trait("requirement", "E-13")]
public sealed class GlossaryMeaningTests
{
    [Theory]
    [InlineData("Measles may cause complications in a pregnant patient.", "Complications means a health problem that comes from another illness, a pregnancy or a treatment.")]
    [InlineData("The patient had a stroke.", "Stroke means when part of the brain is harmed because blood cannot get to it or bleeds into it.")]
    [InlineData("Insulin is made in the body.", "Insulin means something that keeps the right amount of sugar in your blood.")]
    [InlineData("The vaccine is sprayed into the nose.", "Vaccine means something given to you that helps to stop you getting an illness.")]
    [InlineData("A nasal cannula gives you air.", "Cannula means a thin tube that goes into the body, often into a vein.")]
    [InlineData("Ask a carer of your child.", "Carer means a person who looks after somebody.")]
    public void A_meaning_is_true_in_every_use(string source, string meaning) =>
        Assert.Contains(Meanings(source), said => said.Equals(meaning.Replace("Complications means", "Complication means", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("The nurse helps you with washing and dressing.")]
    [InlineData("The patient may wear a dressing gown in the hospital.")]
    [InlineData("Do not eat liver.")]
    [InlineData("A patient may eat kidney beans.")]
    [InlineData("The doctor was in the same vein.")]
    [InlineData("The nurse will stroke your arm.")]
    [InlineData("Put a baby sling on at the clinic.")]
    [InlineData("A computer virus got into the hospital.")]
    public void A_word_in_another_sense_is_not_explained(string source) => Assert.Empty(Meanings(source));
}
